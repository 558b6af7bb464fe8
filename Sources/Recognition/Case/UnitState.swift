/// One unit of a case. Each unit has a state of its own; the state of the case is derived from them.
public struct UnitState: Hashable, Sendable {
    public let reference: UnitReference
    public internal(set) var stage: Stage = .unassigned
    /// Every judgement so far, the latest last; further evidence makes another.
    public internal(set) var judged: [JudgedUnit] = []

    /// The version of the case at which this unit's stage or evidence last changed: a scoring that was begun before it is stale.
    public internal(set) var changedAtVersion = 1

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
}
