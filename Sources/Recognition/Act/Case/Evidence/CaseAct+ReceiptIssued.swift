extension CaseAct {
    /// The body has given a receipt for a piece of evidence: these bytes arrived, are on disk, and passed their check.
    public struct ReceiptIssued: Hashable, Codable, Sendable {
        public let evidence: EvidenceID
        /// Follows from what was signed.
        public let code: ReceiptCode
        /// With which key of the body.
        public let key: KeyID
        /// What was signed, with its signature: a compact JWS (RFC 7515) of identifiers, digests, sizes and times. Kept as it
        /// was given out, because a signature is over bytes.
        public let statement: String

        public init(evidence: EvidenceID, code: ReceiptCode, key: KeyID, statement: String) {
            self.evidence = evidence
            self.code = code
            self.key = key
            self.statement = statement
        }
    }
}
