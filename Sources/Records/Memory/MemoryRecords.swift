import Recognition

/// Rows in memory: for tests and simulations, never for a service. Keeps every promise of `Records` but durability.
public actor MemoryRecords: Records {
    /// Every act of the deployment; its position is its index plus one.
    var acts: [Act] = []
    var byBody: [BodyID: MemoryBody] = [:]
    /// Whose token a digest is; digests are unique in the deployment.
    var tokenOwners: [Digest: TokenOwner] = [:]
    /// In the order in which they were added.
    var jobs: [JobRow] = []

    struct TokenOwner: Equatable {
        let body: BodyID
        let person: PersonID
    }

    public init() {}

    public func ping() {}
}
