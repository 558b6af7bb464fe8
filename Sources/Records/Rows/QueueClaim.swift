public import Recognition

/// Who asks for the next unit, and which.
public struct QueueClaim: Hashable, Sendable {
    public let body: BodyID
    public let assessor: PersonID
    /// Only these units; nil: all.
    public let units: [UnitCode]?
    public let now: Instant
    public let leaseUntil: Instant

    public init(body: BodyID, assessor: PersonID, units: [UnitCode]? = nil, now: Instant, leaseUntil: Instant) {
        self.body = body
        self.assessor = assessor
        self.units = units
        self.now = now
        self.leaseUntil = leaseUntil
    }
}
