public import Recognition

/// Which cases to list; nil: all.
public struct CaseFilter: Hashable, Sendable {
    public let status: CaseStatus?
    public let candidate: PersonID?

    public init(status: CaseStatus? = nil, candidate: PersonID? = nil) {
        self.status = status
        self.candidate = candidate
    }
}
