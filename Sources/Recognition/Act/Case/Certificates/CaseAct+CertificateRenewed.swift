extension CaseAct {
    /// The certificate holds longer.
    public struct CertificateRenewed: Hashable, Codable, Sendable {
        public let certificate: CertificateID
        /// Nil: it does not expire any more.
        public let validUntil: Instant?

        public init(certificate: CertificateID, validUntil: Instant? = nil) {
            self.certificate = certificate
            self.validUntil = validUntil
        }
    }
}
