extension PersonAct {
    /// The person may act in this role from now on.
    public struct RoleGranted: Hashable, Codable, Sendable {
        public let role: Role

        public init(role: Role) {
            self.role = role
        }
    }
}
