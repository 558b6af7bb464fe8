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
    /// Why it stands as it does, where somebody gave a reason; personal.
    public let reason: String?

    public init(
        id: CertificateID,
        status: CertificateStatus,
        units: [UnitCode],
        issuedAt: Timestamp,
        validUntil: Timestamp? = nil,
        replacedBy: CertificateID? = nil,
        reason: String? = nil
    ) {
        self.id = id
        self.status = status
        self.units = units
        self.issuedAt = issuedAt
        self.validUntil = validUntil
        self.replacedBy = replacedBy
        self.reason = reason
    }
}
