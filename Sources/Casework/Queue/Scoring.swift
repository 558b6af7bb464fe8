public import Recognition

/// A scoring, complete, as an assessor hands it in.
public struct Scoring: Hashable, Sendable {
    public let judgements: [Judgement]
    public let rulesOfEvidence: RulesOfEvidence
    /// nil: what the rule says, and *not yet competent* where it does not say competent.
    public let outcome: UnitOutcome?
    /// Comments to the candidate: on the whole under `""`, else under the criterion's code.
    public let comments: [String: String]
    /// In which of the cited evidence the assessor saw or heard the challenge; nil: they did not say.
    public let challengeSeen: [EvidenceID]?

    public init(
        judgements: [Judgement],
        rulesOfEvidence: RulesOfEvidence,
        outcome: UnitOutcome?,
        comments: [String: String],
        challengeSeen: [EvidenceID]? = nil
    ) {
        self.judgements = judgements
        self.rulesOfEvidence = rulesOfEvidence
        self.outcome = outcome
        self.comments = comments
        self.challengeSeen = challengeSeen
    }

    func personalTexts() throws(CaseworkFault) -> [String: String] {
        var texts: [String: String] = [:]
        for (criterion, comment) in comments {
            let field = criterion.isEmpty ? "comment" : "comment.\(criterion)"
            texts[field] = try PersonalText.checked(comment, field: field, maximum: 4_000)
        }
        return texts
    }
}
