public import Recognition

/// A scheme that the body uses, with its units.
public struct SchemeView: Hashable, Codable, Sendable {
    public let scheme: Scheme
    public let digest: Digest
    public let units: [UnitSummaryView]

    public init(scheme: Scheme, digest: Digest, units: [UnitSummaryView]) {
        self.scheme = scheme
        self.digest = digest
        self.units = units
    }
}
