extension PersonAct {
    /// The person may act in this role.
    public struct RoleGranted: Hashable, Codable, Sendable {
        public let role: Role
        /// Nil: from now on.
        public let from: Instant?
        /// Nil: until the role is ended.
        public let until: Instant?
        /// Nil: in each scheme of the body.
        public let scheme: SchemeCode?

        public init(role: Role, from: Instant? = nil, until: Instant? = nil, scheme: SchemeCode? = nil) {
            self.role = role
            self.from = from
            self.until = until
            self.scheme = scheme
        }
    }
}
