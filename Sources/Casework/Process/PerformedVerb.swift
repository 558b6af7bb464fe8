import Recognition

/// What was done, with the code of what came into the world by it.
public struct PerformedVerb: Hashable, Codable, Sendable {
    public let applied: AppliedAct
    /// Of the session, sample, certificate, appeal, complaint, report or hold; nil where the act makes none.
    public let code: String?
}
