/// A certificate and what has become of it.
public struct Certificate: Hashable, Codable, Sendable {
    public let act: CaseAct.CertificateIssued
    public let issuedAt: Instant
    /// For which it holds now, suspended or not.
    public internal(set) var units: [UnitCode]
    /// Since when the present validity runs: the issue, or the last renewal.
    public internal(set) var validSince: Instant
    /// When the renewed validity begins, where it was renewed before the end of the old one; nil: it has begun.
    public internal(set) var renewedFrom: Instant?
    /// Nil: it does not expire.
    public internal(set) var validUntil: Instant?
    public internal(set) var suspension: SuspensionCause?
    public internal(set) var end: End?

    public enum End: Hashable, Codable, Sendable {
        case revoked(RevocationCause)
        case replaced(by: CertificateID, ReplacementCause)
        /// A renewal brings it back.
        case expired
    }

    init(act: CaseAct.CertificateIssued, issuedAt: Instant) {
        self.act = act
        self.issuedAt = issuedAt
        units = act.units
        validSince = issuedAt
        validUntil = act.validUntil
    }

    public var id: CertificateID { act.certificate }

    // Inlined, it crashes the optimiser of Swift 6.3.1 (copy propagation, “outside of lifetime use”).
    @inline(never)
    public var status: CertificateStatus {
        if let end { return end.status }
        if suspension != nil { return .suspended }
        return units.count < act.units.count ? .reduced : .valid
    }
}

extension Certificate.End {
    var status: CertificateStatus {
        switch self {
        case .revoked: .revoked
        case .replaced: .replaced
        case .expired: .expired
        }
    }
}
