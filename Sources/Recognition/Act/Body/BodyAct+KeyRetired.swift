extension BodyAct {
    /// The body signs nothing more with this key. What it has signed stays good.
    public struct KeyRetired: Hashable, Codable, Sendable {
        public let key: KeyID

        public init(key: KeyID) {
            self.key = key
        }
    }
}
