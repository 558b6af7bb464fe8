public import Recognition

/// Which licences to list; nil: all.
public struct LicenceFilter: Hashable, Sendable {
    public let person: PersonID?
    /// In whichever edition.
    public let unit: UnitCode?
    /// Only those that end before this instant and were neither withdrawn nor recorded as lapsed: what somebody has to be told of,
    /// or what has to be recorded.
    public let endingBefore: Instant?

    public init(person: PersonID? = nil, unit: UnitCode? = nil, endingBefore: Instant? = nil) {
        self.person = person
        self.unit = unit
        self.endingBefore = endingBefore
    }
}
