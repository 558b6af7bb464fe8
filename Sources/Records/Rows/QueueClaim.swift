public import Recognition

/// Who asks for the next unit, and which.
public struct QueueClaim: Hashable, Sendable {
    public let body: BodyID
    public let assessor: PersonID
    /// Only units that are to be judged in one of these.
    public let rounds: [Round]
    /// Only these units; nil: all.
    public let units: [UnitCode]?
    /// Only cases under these schemes; nil: all.
    public let schemes: [SchemeCode]?
    /// None of these: they were refused to this assessor just now, and the next one is asked for. A handful.
    public let skipping: [QueueKey]
    public let now: Instant
    public let leaseUntil: Instant

    public init(
        body: BodyID,
        assessor: PersonID,
        rounds: [Round],
        units: [UnitCode]? = nil,
        schemes: [SchemeCode]? = nil,
        skipping: [QueueKey] = [],
        now: Instant,
        leaseUntil: Instant
    ) {
        self.body = body
        self.assessor = assessor
        self.rounds = rounds
        self.units = units
        self.schemes = schemes
        self.skipping = skipping
        self.now = now
        self.leaseUntil = leaseUntil
    }
}
