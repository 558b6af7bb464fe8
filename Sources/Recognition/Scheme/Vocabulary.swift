/// The words of a national dialect for what units, cases, appeals and certificates come to, in each language of the scheme.
public struct Vocabulary: Hashable, Codable, Sendable {
    public let competent: LocalizedText
    public let notYetCompetent: LocalizedText
    public let furtherEvidence: LocalizedText
    public let full: LocalizedText
    public let partial: LocalizedText
    public let none: LocalizedText
    /// The scheme's own words for other outcomes. Nil, as schemes are stored that bodies adopted before: none.
    public let others: [OutcomeWord: LocalizedText]?

    public init(
        competent: LocalizedText,
        notYetCompetent: LocalizedText,
        furtherEvidence: LocalizedText,
        full: LocalizedText,
        partial: LocalizedText,
        none: LocalizedText,
        others: [OutcomeWord: LocalizedText]? = nil
    ) {
        self.competent = competent
        self.notYetCompetent = notYetCompetent
        self.furtherEvidence = furtherEvidence
        self.full = full
        self.partial = partial
        self.none = none
        self.others = others
    }

    public func word(for outcome: UnitOutcome) -> LocalizedText {
        switch outcome {
        case .competent: competent
        case .notYetCompetent: notYetCompetent
        case .furtherEvidence: furtherEvidence
        case .creditTransfer: word(for: OutcomeWord.unitCreditTransfer)
        case .withdrawn: word(for: OutcomeWord.unitWithdrawn)
        case .void: word(for: OutcomeWord.unitVoid)
        }
    }

    public func word(for outcome: CaseOutcome) -> LocalizedText {
        switch outcome {
        case .full: full
        case .partial: partial
        case .none: none
        }
    }

    /// The scheme's own word, or the usual one in English, Spanish, French and Portuguese.
    public func word(for outcome: OutcomeWord) -> LocalizedText { others?[outcome] ?? outcome.usual }
}
