extension CaseAct {
    /// The examiner has looked closely at a piece of evidence: the check behind a receipt, and better keyframes.
    public struct EvidenceChecked: Hashable, Codable, Sendable {
        public let evidence: EvidenceID
        /// The report of the closer look, as it lies in the vault, which takes the place of the first one; nil when the
        /// examiner brought none home.
        public let report: Digest?
        /// Whether every sample lies inside the file, and the first, the last and twelve pictures between them decode.
        public let isPassed: Bool
        /// What a failed check amounts to; nil where it has passed, and in acts from before this was recorded, which
        /// withhold the receipt and count for nothing else.
        public let finding: EvidenceFinding?

        public init(evidence: EvidenceID, report: Digest?, isPassed: Bool, finding: EvidenceFinding? = nil) {
            self.evidence = evidence
            self.report = report
            self.isPassed = isPassed
            self.finding = finding
        }
    }
}
