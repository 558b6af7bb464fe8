extension CaseAct {
    /// The candidate submits: the evidence set with this number is frozen.
    public struct Submitted: Hashable, Codable, Sendable {
        /// 1 for the first set, then upwards.
        public let set: Int
        /// In the order in which it was received.
        public let evidence: [EvidenceID]
        /// The candidate declares that the work shown is their own.
        public let declaresOwnWork: Bool

        public init(set: Int, evidence: [EvidenceID], declaresOwnWork: Bool) {
            self.set = set
            self.evidence = evidence
            self.declaresOwnWork = declaresOwnWork
        }
    }
}
