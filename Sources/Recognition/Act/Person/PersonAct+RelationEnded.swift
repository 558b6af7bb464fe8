extension PersonAct {
    /// A relation that was declared is no more.
    public struct RelationEnded: Hashable, Codable, Sendable {
        public let relation: RelationID
        public let until: Instant

        public init(relation: RelationID, until: Instant) {
            self.relation = relation
            self.until = until
        }
    }
}
