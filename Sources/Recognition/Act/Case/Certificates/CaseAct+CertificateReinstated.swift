extension CaseAct {
    /// A suspended certificate holds again.
    public struct CertificateReinstated: Hashable, Codable, Sendable {
        public let certificate: CertificateID

        public init(certificate: CertificateID) {
            self.certificate = certificate
        }
    }
}
