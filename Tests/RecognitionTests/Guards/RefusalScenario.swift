import Recognition

/// One way in which a rule stands against an act, and what is done about it: the remedy, followed, passes.
struct RefusalScenario: Sendable, CustomStringConvertible {
    /// The rule, as a body would say it.
    let description: String
    let code: RefusalCode
    /// What the reason or the remedy must name, so that a person can act on it.
    let names: [String]
    private let beginning: @Sendable () throws -> CaseStory
    private let refused: @Sendable (inout CaseStory) throws -> Void
    private let satisfied: @Sendable (inout CaseStory) throws -> Void

    init(
        _ description: String,
        _ code: RefusalCode,
        names: String...,
        from beginning: @escaping @Sendable () throws -> CaseStory,
        refused: @escaping @Sendable (inout CaseStory) throws -> Void,
        satisfied: @escaping @Sendable (inout CaseStory) throws -> Void
    ) {
        self.description = description
        self.code = code
        self.names = names
        self.beginning = beginning
        self.refused = refused
        self.satisfied = satisfied
    }

    func refusal() throws -> Refusal? { try beginning().refusal(of: refused) }

    /// The guard that refuses, by name; nil where it is the opening of a case that is refused.
    func opponent() throws -> String? {
        var story = try beginning()
        do {
            try refused(&story)
        } catch is Refusal {
            return story.opponent
        }
        return nil
    }

    func refusalOnceSatisfied() throws -> Refusal? { try beginning().refusal(of: satisfied) }

    static let all =
        who + theCase + admission + evidence + imports + submission + queue + judging + decision + ofAssessment
        + afterwards

    /// From an enquiry to verification.
    static let ofAssessment = standing + planning + settling + rounds + sessions + moderation

    /// What comes of a decision, and what time does.
    private static let afterwards = certificates + appeals + panels + concerns + clocks
}
