/// One unit of a case. Each unit has a state of its own; the state of the case is derived from them.
public struct UnitState: Hashable, Sendable {
    public let reference: UnitReference
    public internal(set) var stage: Stage = .unassigned
    /// Every judgement so far, the latest last; further evidence makes another.
    public internal(set) var judged: [JudgedUnit] = []

    /// The version of the case at which this unit's stage or evidence last changed: a scoring that was begun before it is stale.
    public internal(set) var changedAtVersion = 1

    /// The number of the set whose evidence for this unit is judged: the latest that changed it. Later sets, made for other
    /// units, hold the same evidence for this one; nil before the first submission.
    public internal(set) var evidenceSet: Int?

    /// Since when the unit has waited for further evidence; nil while it does not.
    var waitsSince: Instant?
    /// For how long the present allocation has waited for the candidate so far.
    var waitedMilliseconds: Int64 = 0

    public enum Stage: Hashable, Sendable {
        case unassigned
        case assigned(Assignment)
        /// The assessor has asked for more; the assignment waits for the next evidence set.
        case furtherEvidence(Assignment, afterSet: Int)
        case judged(UnitOutcome)
    }

    public var assignment: Assignment? {
        switch stage {
        case .assigned(let assignment), .furtherEvidence(let assignment, _): assignment
        case .unassigned, .judged: nil
        }
    }

    public var outcome: UnitOutcome? {
        if case .judged(let outcome) = stage { outcome } else { nil }
    }

    public var isWaiting: Bool { if case .furtherEvidence = stage { true } else { false } }

    /// When the assessor's time is over: the allocation's end, put off by the time in which the unit waited for the candidate.
    /// Nil where nobody holds the unit, and while it waits.
    public var heldUntil: Instant? {
        guard case .assigned(let assignment) = stage else { return nil }
        return assignment.until.adding(milliseconds: waitedMilliseconds)
    }
}
