extension CaseAct {
    /// Another certificate stands in the place of this one.
    public struct CertificateReplaced: Hashable, Codable, Sendable {
        public let certificate: CertificateID
        public let by: CertificateID
        public let cause: ReplacementCause

        public init(certificate: CertificateID, by: CertificateID, cause: ReplacementCause) {
            self.certificate = certificate
            self.by = by
            self.cause = cause
        }
    }
}
