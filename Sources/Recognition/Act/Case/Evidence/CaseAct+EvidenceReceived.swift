extension CaseAct {
    /// Bytes have arrived, are on disk, and have their digest.
    public struct EvidenceReceived: Hashable, Codable, Sendable {
        public let evidence: EvidenceID
        public let digest: Digest
        /// Bytes.
        public let size: Int64
        public let purpose: EvidencePurpose
        /// How it came; nil: its candidate sent it.
        public let provenance: EvidenceProvenance?

        public init(
            evidence: EvidenceID,
            digest: Digest,
            size: Int64,
            purpose: EvidencePurpose,
            provenance: EvidenceProvenance? = nil
        ) {
            self.evidence = evidence
            self.digest = digest
            self.size = size
            self.purpose = purpose
            self.provenance = provenance
        }
    }
}
