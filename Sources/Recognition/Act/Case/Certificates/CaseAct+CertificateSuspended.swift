extension CaseAct {
    /// The certificate does not hold for now; why is in the personal part.
    public struct CertificateSuspended: Hashable, Codable, Sendable {
        public let certificate: CertificateID
        public let cause: SuspensionCause

        public init(certificate: CertificateID, cause: SuspensionCause) {
            self.certificate = certificate
            self.cause = cause
        }
    }
}
