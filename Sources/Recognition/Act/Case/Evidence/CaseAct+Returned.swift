extension CaseAct {
    /// A technical return: evidence of the set cannot be assessed, and why.
    public struct Returned: Hashable, Codable, Sendable {
        public let set: Int
        public let unusable: [UnusableEvidence]

        public init(set: Int, unusable: [UnusableEvidence]) {
            self.set = set
            self.unusable = unusable
        }
    }
}
