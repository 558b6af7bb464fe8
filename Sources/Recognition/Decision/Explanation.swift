/// How a decision rule came to its result, step by step.
public struct Explanation: Hashable, Codable, Sendable {
    /// One step for each condition of the rule, then one for the rules of evidence.
    public let steps: [ExplanationStep]

    public init(steps: [ExplanationStep]) {
        self.steps = steps
    }

    /// All steps hold.
    public var isCompetent: Bool { steps.allSatisfy(\.holds) }
}
