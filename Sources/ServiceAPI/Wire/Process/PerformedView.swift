public import Recognition

/// What became of a case when something was done in it.
public struct PerformedView: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let version: Int
    public let status: CaseStatus
    /// The code of what came into the world: a session, sample, certificate, appeal, complaint, report or hold.
    public let code: String?

    public init(caseID: CaseID, version: Int, status: CaseStatus, code: String?) {
        self.caseID = caseID
        self.version = version
        self.status = status
        self.code = code
    }
}
