public import Recognition

/// The answer to a change of a case.
public struct AppliedView: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let version: Int
    public let status: CaseStatus

    public init(caseID: CaseID, version: Int, status: CaseStatus) {
        self.caseID = caseID
        self.version = version
        self.status = status
    }
}
