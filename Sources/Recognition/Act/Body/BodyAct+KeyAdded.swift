extension BodyAct {
    /// The body begins to sign with another key, whose private half lies in the deployment's keystore.
    public struct KeyAdded: Hashable, Codable, Sendable {
        public let key: VerifyingKey

        public init(key: VerifyingKey) {
            self.key = key
        }
    }
}
