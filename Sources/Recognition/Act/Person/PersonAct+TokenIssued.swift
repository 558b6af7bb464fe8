extension PersonAct {
    /// A bearer token for this person; only its digest is known.
    public struct TokenIssued: Hashable, Codable, Sendable {
        public let token: TokenID
        /// SHA-256 of the token's text.
        public let digest: Digest
        /// The one role that the token acts in.
        public let role: Role
        /// nil: until it is revoked.
        public let expires: Instant?

        public init(token: TokenID, digest: Digest, role: Role, expires: Instant? = nil) {
            self.token = token
            self.digest = digest
            self.role = role
            self.expires = expires
        }
    }
}
