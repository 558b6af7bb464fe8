/// How a certificate that expires is renewed.
public struct CertificateRenewal: Hashable, Codable, Sendable {
    public let requirement: RenewalRequirement
    /// How long before the end of validity the holder may ask for it; nil: at any time.
    public let opens: Term?

    public init(requirement: RenewalRequirement, opens: Term?) {
        self.requirement = requirement
        self.opens = opens
    }
}
