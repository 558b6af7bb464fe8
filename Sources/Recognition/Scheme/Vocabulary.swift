/// The words of a national dialect for the outcomes of units and cases, in each language of the scheme.
public struct Vocabulary: Hashable, Codable, Sendable {
    public let competent: LocalizedText
    public let notYetCompetent: LocalizedText
    public let furtherEvidence: LocalizedText
    public let full: LocalizedText
    public let partial: LocalizedText
    public let none: LocalizedText

    public init(
        competent: LocalizedText,
        notYetCompetent: LocalizedText,
        furtherEvidence: LocalizedText,
        full: LocalizedText,
        partial: LocalizedText,
        none: LocalizedText
    ) {
        self.competent = competent
        self.notYetCompetent = notYetCompetent
        self.furtherEvidence = furtherEvidence
        self.full = full
        self.partial = partial
        self.none = none
    }

    public func word(for outcome: UnitOutcome) -> LocalizedText {
        switch outcome {
        case .competent: competent
        case .notYetCompetent: notYetCompetent
        case .furtherEvidence: furtherEvidence
        }
    }

    public func word(for outcome: CaseOutcome) -> LocalizedText {
        switch outcome {
        case .full: full
        case .partial: partial
        case .none: none
        }
    }
}
