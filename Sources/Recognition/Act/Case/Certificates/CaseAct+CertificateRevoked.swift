extension CaseAct {
    /// The certificate holds no more; why is in the personal part.
    public struct CertificateRevoked: Hashable, Codable, Sendable {
        public let certificate: CertificateID
        public let cause: RevocationCause

        public init(certificate: CertificateID, cause: RevocationCause) {
            self.certificate = certificate
            self.cause = cause
        }
    }
}
