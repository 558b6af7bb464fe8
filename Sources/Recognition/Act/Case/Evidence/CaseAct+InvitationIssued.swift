extension CaseAct {
    /// A code was handed out by which the candidate can sign bundles. Only its public key is known afterwards.
    public struct InvitationIssued: Hashable, Codable, Sendable {
        public let key: DeviceKey
        public let expires: Instant

        public init(key: DeviceKey, expires: Instant) {
            self.key = key
            self.expires = expires
        }
    }
}
