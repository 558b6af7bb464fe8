public import Recognition

/// A scheme with its units.
public struct SchemeUnits: Hashable, Sendable {
    public let scheme: Scheme
    /// In the order of their codes, which are unique.
    public let units: [CompetencyUnit]

    public init(scheme: Scheme, units: [CompetencyUnit]) {
        self.scheme = scheme
        self.units = units
    }
}
