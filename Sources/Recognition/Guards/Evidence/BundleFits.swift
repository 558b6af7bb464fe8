/// Everything in a bundle answers a requirement of a unit of the case and claims criteria of that unit: a bundle for another
/// case is refused as a whole, before any of its files has come.
struct BundleFits: Guard {
    private static let mostEntries = 200

    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .bundleAccepted(let act) = proposal.act else { return nil }
        let isDistinct = Set(act.entries.map(\.digest)).count == act.entries.count
        guard (1...Self.mostEntries).contains(act.entries.count), isDistinct else {
            return Refusal(
                .bundleMalformed,
                reason: "A bundle has 1 to \(Self.mostEntries) files, and none of them twice.",
                remedy: "Pack it again, in several bundles if need be."
            )
        }
        return act.entries.lazy.compactMap { Self.refusal(of: $0, in: state, under: rules) }.first
    }

    private static func refusal(of entry: BundleEntry, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard state.unit(entry.purpose.unit) != nil, let unit = rules.rubrics[entry.purpose.unit]?.unit else {
            let units = state.units.map(\.reference.code.text).joined(separator: ", ")
            return Refusal(
                .unitUnknown,
                reason: "The bundle has evidence for a unit that is not one of this case.",
                remedy: "Pack it again for one of: \(units)."
            )
        }
        guard unit.requirement(entry.purpose.requirement) != nil else {
            let codes = unit.evidenceRequirements.map(\.code.text).joined(separator: ", ")
            return Refusal(
                .requirementUnknown,
                reason: "The bundle has evidence for a requirement that unit \(unit.code) does not have.",
                remedy: "Pack it again for one of: \(codes)."
            )
        }
        let known = Set(unit.criteria.map(\.code))
        guard entry.claims.allSatisfy({ known.contains($0.criterion) }) else {
            return Refusal(
                .criterionUnknown,
                reason: "The bundle claims a criterion that unit \(unit.code) does not have.",
                remedy: "Pack it again; the unit has: \(unit.criteria.map(\.code.text).joined(separator: ", "))."
            )
        }
        return nil
    }
}
