public import Recognition

/// What a change of a case came to.
public struct AppliedAct: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let version: Int
    public let status: CaseStatus

    init(_ state: CaseState) {
        caseID = state.id
        version = state.version
        status = state.status
    }
}
