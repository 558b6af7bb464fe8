public import Recognition

/// What the scheme's rule makes of a scoring.
public struct ExplanationView: Hashable, Codable, Sendable {
    public let outcome: UnitOutcome
    public let outcomeWord: LocalizedText
    public let explanation: Explanation
    /// Each step in one line.
    public let summary: [String]

    public init(outcome: UnitOutcome, outcomeWord: LocalizedText, explanation: Explanation, summary: [String]) {
        self.outcome = outcome
        self.outcomeWord = outcomeWord
        self.explanation = explanation
        self.summary = summary
    }
}
