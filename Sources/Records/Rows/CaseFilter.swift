public import Recognition

/// Which cases to list; nil: all.
public struct CaseFilter: Hashable, Sendable {
    /// One of these.
    public let statuses: [CaseStatus]?
    public let candidate: PersonID?

    public init(statuses: [CaseStatus]? = nil, candidate: PersonID? = nil) {
        self.statuses = statuses
        self.candidate = candidate
    }
}
