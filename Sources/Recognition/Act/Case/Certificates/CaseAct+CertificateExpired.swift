extension CaseAct {
    /// The time of the certificate is over.
    public struct CertificateExpired: Hashable, Codable, Sendable {
        public let certificate: CertificateID
        public let dueAt: Instant

        public init(certificate: CertificateID, dueAt: Instant) {
            self.certificate = certificate
            self.dueAt = dueAt
        }
    }
}
