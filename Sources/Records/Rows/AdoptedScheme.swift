public import Recognition

/// An edition of a scheme that a body uses.
public struct AdoptedScheme: Hashable, Sendable {
    public let scheme: SchemeReference
    public let units: [UnitReference]
    public let adoptedAt: Instant

    public init(scheme: SchemeReference, units: [UnitReference], adoptedAt: Instant) {
        self.scheme = scheme
        self.units = units
        self.adoptedAt = adoptedAt
    }
}
