extension RulesOfEvidence {
    /// The names of the rules that are not affirmed.
    public var notAffirmed: [String] {
        [("valid", valid), ("sufficient", sufficient), ("authentic", authentic), ("current", current)]
            .filter { !$0.1 }.map(\.0)
    }

    /// The rules of evidence as a step of an explanation: they bind in every scheme.
    var step: ExplanationStep {
        ExplanationStep(condition: .rulesOfEvidence, holds: notAffirmed.isEmpty, missing: notAffirmed)
    }
}
