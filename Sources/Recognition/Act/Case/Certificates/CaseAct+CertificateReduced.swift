extension CaseAct {
    /// The certificate holds for fewer units; why is in the personal part.
    public struct CertificateReduced: Hashable, Codable, Sendable {
        public let certificate: CertificateID
        /// Those that remain; never empty, and fewer than before.
        public let units: [UnitCode]

        public init(certificate: CertificateID, units: [UnitCode]) {
            self.certificate = certificate
            self.units = units
        }
    }
}
