import Recognition
import ServiceAPI
import Terminal

extension Output {
    func schemes(_ schemes: [SchemeView]) -> [String] {
        guard !schemes.isEmpty else { return ["The body uses no scheme yet."] }
        return schemes.flatMap { view in
            ["\(view.scheme.code) \(view.scheme.version): \(text(view.scheme.title))"]
                + table(
                    [.init("UNIT"), .init("EDITION"), .init("TITLE", shrinks: true)],
                    view.units.map { [$0.code.text, $0.version, text($0.title)] },
                    none: "no units"
                ).map { "  " + $0 }
        }
    }

    func rubric(_ view: RubricView) -> [String] {
        let unit = view.unit
        var lines = facts([
            ("unit", "\(unit.code) \(text(unit.title))"), ("edition", unit.version),
            (
                "after",
                unit.standards.isEmpty
                    ? nil : unit.standards.map { "\($0.code) (\($0.publisher))" }.joined(separator: ", ")
            ),
            ("content", view.contentDigest.hex), ("structure", view.structureDigest.hex),
        ])
        for element in unit.elements {
            lines +=
                ["", "\(element.code) \(text(element.title))"] + element.criteria.flatMap { criterion($0, indent: 2) }
        }
        return lines + ["", "Evidence"] + unit.evidenceRequirements.flatMap(requirement)
    }

    private func requirement(_ requirement: EvidenceRequirement) -> [String] {
        let clips =
            requirement.minimumClips == requirement.maximumClips
            ? "\(requirement.minimumClips)" : "\(requirement.minimumClips) to \(requirement.maximumClips)"
        let facts = [
            requirement.isMandatory ? "mandatory" : "optional", "\(clips) clips",
            requirement.kinds.map { $0.map(\.rawValue).joined(separator: " or ") },
            requirement.maximumSeconds == 0
                ? nil : "\(requirement.minimumSeconds) to \(requirement.maximumSeconds) s each",
            requirement.needsSound ? "with sound" : nil,
            requirement.orientation == .any ? nil : requirement.orientation.rawValue,
            requirement.occasions > 1 ? "\(requirement.occasions) occasions" : nil,
            requirement.contexts > 1 ? "\(requirement.contexts) contexts" : nil,
            requirement.maximumAgeDays.map { "at most \($0) days old" },
        ].compactMap { $0 }.joined(separator: ", ")
        return ["  \(requirement.code) [\(facts)]"] + paragraph(text(requirement.instruction), indent: 4)
            + ["    shows \(requirement.criteria.map(\.text).joined(separator: ", "))"]
    }
}
