extension PersonAct {
    /// The person may no longer act in this role.
    public struct RoleEnded: Hashable, Codable, Sendable {
        public let role: Role

        public init(role: Role) {
            self.role = role
        }
    }
}
