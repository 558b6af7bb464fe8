extension PersonAct {
    /// The token is refused from now on.
    public struct TokenRevoked: Hashable, Codable, Sendable {
        public let token: TokenID

        public init(token: TokenID) {
            self.token = token
        }
    }
}
