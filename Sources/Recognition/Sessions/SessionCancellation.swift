/// Why a session does not take place.
public enum SessionCancellation: String, Hashable, Codable, Sendable, CaseIterable {
    case byCandidate = "by-candidate"
    case byAssessor = "by-assessor"
    /// One of them could not be reached.
    case noConnection = "no-connection"
}
