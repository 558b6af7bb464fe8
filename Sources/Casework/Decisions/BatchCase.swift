public import Recognition

/// A case that somebody wants decided in a batch.
public struct BatchCase: Hashable, Sendable {
    public let caseID: CaseID
    /// The version that they saw; nil: whatever it is, and the guards decide.
    public let version: Int?

    public init(caseID: CaseID, version: Int? = nil) {
        self.caseID = caseID
        self.version = version
    }
}
