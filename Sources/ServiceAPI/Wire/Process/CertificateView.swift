public import Recognition

/// A certificate and what it is worth now.
public struct CertificateView: Hashable, Codable, Sendable {
    public let id: CertificateID
    public let status: CertificateStatus
    public let units: [UnitCode]
    public let issuedAt: Timestamp
    /// Absent: it does not expire.
    public let validUntil: Timestamp?
    public let replacedBy: CertificateID?

    public init(
        id: CertificateID,
        status: CertificateStatus,
        units: [UnitCode],
        issuedAt: Timestamp,
        validUntil: Timestamp? = nil,
        replacedBy: CertificateID? = nil
    ) {
        self.id = id
        self.status = status
        self.units = units
        self.issuedAt = issuedAt
        self.validUntil = validUntil
        self.replacedBy = replacedBy
    }
}
