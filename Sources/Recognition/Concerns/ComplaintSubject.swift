/// What a complaint is about. A decision is appealed, not complained about.
public enum ComplaintSubject: String, Hashable, Codable, Sendable, CaseIterable {
    /// Delay, an answer that did not come.
    case service
    /// How somebody behaved.
    case conduct
    /// How the process was run.
    case procedure
    case personalData = "personal-data"
    case fees
    case other
}
