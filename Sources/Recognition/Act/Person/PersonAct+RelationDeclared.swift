extension PersonAct {
    /// The person stands in a relation to somebody, which may make them partial.
    public struct RelationDeclared: Hashable, Codable, Sendable {
        public let relation: RelationID
        public let nature: RelationKind
        public let party: RelatedParty
        /// Nil: for longer than is known.
        public let from: Instant?
        /// Nil: still.
        public let until: Instant?

        public init(
            relation: RelationID,
            nature: RelationKind,
            party: RelatedParty,
            from: Instant? = nil,
            until: Instant? = nil
        ) {
            self.relation = relation
            self.nature = nature
            self.party = party
            self.from = from
            self.until = until
        }
    }
}
