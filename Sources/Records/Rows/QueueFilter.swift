public import Recognition

/// Which part of the queue to list; nil: all.
public struct QueueFilter: Hashable, Sendable {
    public let status: UnitStatus?
    public let unit: UnitCode?
    public let assessor: PersonID?

    public init(status: UnitStatus? = nil, unit: UnitCode? = nil, assessor: PersonID? = nil) {
        self.status = status
        self.unit = unit
        self.assessor = assessor
    }
}
