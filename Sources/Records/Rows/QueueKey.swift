public import Recognition

/// Names a place in the queue: one unit of a case.
public struct QueueKey: Hashable, Sendable {
    public let caseID: CaseID
    public let unit: UnitCode

    public init(caseID: CaseID, unit: UnitCode) {
        self.caseID = caseID
        self.unit = unit
    }
}
