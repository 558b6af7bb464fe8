extension CaseAct {
    /// The body certifies what it has decided.
    public struct CertificateIssued: Hashable, Codable, Sendable {
        public let certificate: CertificateID
        public let decision: DecisionID
        /// Those that were recognised; never empty.
        public let units: [UnitCode]
        /// Nil: it does not expire.
        public let validUntil: Instant?

        public init(certificate: CertificateID, decision: DecisionID, units: [UnitCode], validUntil: Instant? = nil) {
            self.certificate = certificate
            self.decision = decision
            self.units = units
            self.validUntil = validUntil
        }
    }
}
