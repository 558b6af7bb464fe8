extension CaseAct {
    /// Bytes have arrived, are on disk, and have their digest.
    public struct EvidenceReceived: Hashable, Codable, Sendable {
        public let evidence: EvidenceID
        public let digest: Digest
        /// Bytes.
        public let size: Int64
        public let purpose: EvidencePurpose

        public init(evidence: EvidenceID, digest: Digest, size: Int64, purpose: EvidencePurpose) {
            self.evidence = evidence
            self.digest = digest
            self.size = size
            self.purpose = purpose
        }
    }
}
