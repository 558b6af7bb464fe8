public import Recognition

/// A person's licence to judge one edition of a unit.
public struct LicenceRow: Hashable, Sendable {
    public let id: LicenceID
    public let person: PersonID
    public let unit: UnitReference
    public let from: Instant
    /// The first instant at which it is no longer current; nil: it stays so.
    public let until: Instant?
    /// Why it was withdrawn; nil: it was not.
    public let withdrawal: LicenceWithdrawal?
    /// That this end has passed was recorded. A renewal takes that back.
    public let isLapsed: Bool

    public init(
        id: LicenceID,
        person: PersonID,
        unit: UnitReference,
        from: Instant,
        until: Instant? = nil,
        withdrawal: LicenceWithdrawal? = nil,
        isLapsed: Bool = false
    ) {
        self.id = id
        self.person = person
        self.unit = unit
        self.from = from
        self.until = until
        self.withdrawal = withdrawal
        self.isLapsed = isLapsed
    }
}
