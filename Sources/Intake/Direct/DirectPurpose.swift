import Recognition

/// What a piece of evidence is for, as the query and the fields of a form say it together. Each thing is said once.
struct DirectPurpose {
    static let names = ["case", "unit", "requirement", "occasion", "context"]

    private var values: [String: String] = [:]

    mutating func take(_ name: String, _ value: String) throws(ProblemError) {
        guard Self.names.contains(name) else {
            throw ProblemError(
                .unknownField,
                detail: "There is no field “\(name.prefix(80).filter { $0.isLetter || $0.isNumber })”.",
                remedy: "The fields are \(Self.names.joined(separator: ", "))."
            )
        }
        guard values[name] == nil else {
            throw ProblemError(.malformedRequest, detail: "“\(name)” is said twice.", remedy: "Say it once.")
        }
        values[name] = value
    }

    /// The case and the purpose; nil while one of those that have to be said is missing.
    func target() throws(ProblemError) -> (caseID: CaseID, purpose: EvidencePurpose)? {
        let occasion: ChosenLabel? = try value("occasion")
        let context: ChosenLabel? = try value("context")
        let caseID: CaseID? = try value("case")
        let unit: UnitCode? = try value("unit")
        let requirement: RequirementCode? = try value("requirement")
        guard let caseID, let unit, let requirement else { return nil }
        let purpose = EvidencePurpose(unit: unit, requirement: requirement, occasion: occasion, context: context)
        return (caseID, purpose)
    }

    /// At the end of all there is.
    func wholeTarget() throws(ProblemError) -> (caseID: CaseID, purpose: EvidencePurpose) {
        if let target = try target() { return target }
        let missing = ["case", "unit", "requirement"].filter { values[$0, default: ""].isEmpty }
        throw ProblemError(
            .invalidField,
            detail: "Missing: \(missing.joined(separator: ", ")).",
            remedy: "Name the case, the unit and the requirement that the file answers, in the query or in fields."
        )
    }

    private func value<ID: Identifier>(_ name: String) throws(ProblemError) -> ID? {
        guard let text = values[name], !text.isEmpty else { return nil }
        guard let value = ID(text) else {
            throw ProblemError(
                .invalidField,
                detail: "“\(name)” is not well formed.",
                remedy: "Write 1 to 64 letters, digits, dots, hyphens or underscores."
            )
        }
        return value
    }
}
