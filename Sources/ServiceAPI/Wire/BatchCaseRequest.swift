public import Recognition

/// A case to decide in a batch.
public struct BatchCaseRequest: Hashable, Codable, Sendable {
    public let caseID: CaseID
    /// The version that the certifier saw: at another one the case is refused. Absent: whatever it is.
    public let version: Int?

    public init(caseID: CaseID, version: Int? = nil) {
        self.caseID = caseID
        self.version = version
    }
}
