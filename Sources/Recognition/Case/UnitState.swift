/// One unit of a case. Each unit has a state of its own; the state of the case is derived from them.
public struct UnitState: Hashable, Sendable {
    public let reference: UnitReference
    public internal(set) var stage: Stage = .unassigned
    /// 1 for the first assessment, then upwards with each reassessment.
    public internal(set) var attempt = 1
    /// The judging that is due now, or was the last.
    public internal(set) var round: Round = .first
    /// Every judgement so far, the latest last; further evidence makes another.
    public internal(set) var judged: [JudgedUnit] = []
    /// That the unit was drawn for a second judgement in this attempt.
    public internal(set) var secondMark: SecondMark?
    /// In the order in which they were drawn; the latest is that of this attempt, where it has one.
    public internal(set) var samples: [Sample] = []

    /// Of how many of the judgements the candidate was told with a decision; they stay told, whatever is judged anew.
    public internal(set) var toldJudgements = 0

    /// How many of the judgements an appeal has put in question: whoever made one of them does not judge in its round.
    public internal(set) var appealedJudgements = 0

    /// The version of the case at which this unit's stage or evidence last changed: a scoring that was begun before it is stale.
    public internal(set) var changedAtVersion = 1

    /// The number of the set whose evidence for this unit is judged: the latest that changed it. Later sets, made for other
    /// units, hold the same evidence for this one; nil before the first submission of this attempt.
    public internal(set) var evidenceSet: Int?

    /// Since when an assessor could take it; nil where somebody has it or nobody can.
    public internal(set) var readySince: Instant?
    /// Since when it is assessed in this round: when the first assessor took it, whoever has it now. Nil before, and once it is judged.
    public internal(set) var assessmentSince: Instant?
    /// When that has waited for the candidate, in order; not the wait that is on.
    public internal(set) var assessmentWaits: [Range<Instant>] = []
    /// Since when it lies with the candidate again while nobody has it: what came for it could not be assessed.
    public internal(set) var returnedSince: Instant?
    /// Since when the unit has waited for further evidence or for a session; nil while it does not.
    public internal(set) var waitsSince: Instant?
    /// When a session that the unit waits for is to be over; nil where it waits for none.
    public internal(set) var waitsUntil: Instant?
    /// When the present allocation has waited for the candidate, in order; not the wait that is on.
    public internal(set) var waits: [Range<Instant>] = []
    /// The time for further evidence ran out: what is there is judged, and no more is asked for.
    public internal(set) var isFurtherEvidenceOver = false

    public enum Stage: Hashable, Sendable {
        case unassigned
        case assigned(Assignment)
        /// The assessor has asked for more; the assignment waits for the next evidence set. Where the assessor may not judge the
        /// unit any more there is none, and the unit waits all the same: its candidate was asked.
        case furtherEvidence(Assignment?, afterSet: Int)
        /// The assessor will meet the candidate; the assignment waits for that.
        case session(Assignment, SessionID)
        case judged(UnitOutcome)
        /// Settled without a judgement: recognised elsewhere, withdrawn or void.
        case settled(UnitOutcome)
    }

    public var assignment: Assignment? {
        switch stage {
        case .assigned(let assignment), .session(let assignment, _): assignment
        case .furtherEvidence(let assignment, _): assignment
        case .unassigned, .judged, .settled: nil
        }
    }

    public var outcome: UnitOutcome? {
        switch stage {
        case .judged(let outcome), .settled(let outcome): outcome
        case .unassigned, .assigned, .furtherEvidence, .session: nil
        }
    }

    var isUnassigned: Bool { if case .unassigned = stage { true } else { false } }

    /// For further evidence from the candidate.
    public var isWaiting: Bool { if case .furtherEvidence = stage { true } else { false } }

    /// Recognised elsewhere, withdrawn or void: whatever was brought for it is not looked at.
    public var isSettled: Bool { if case .settled = stage { true } else { false } }

    /// An assessor has come to an outcome in this attempt. Where the unit is judged once more all the same, by the verifier's word,
    /// a second time or after an appeal, that rests on the evidence which was judged.
    public var isConcluded: Bool {
        judged.last.map { $0.attempt == attempt && $0.act.outcome != .furtherEvidence } ?? false
    }

    /// The latest sample of this attempt, while nobody has agreed to its judgement. A unit that has left the case is not verified.
    public var openSample: Sample? {
        guard !isSettled, let sample = samples.last, sample.attempt == attempt, sample.isOpen else { return nil }
        return sample
    }

    /// When the assessor's time is over: the allocation's end, put off by the time in which the unit waited for the candidate. It
    /// stands still until a session is to be over, and not for longer: one that nobody records keeps no unit for ever.
    /// Nil where nobody holds the unit, and while it waits for further evidence.
    public var heldUntil: Instant? {
        switch stage {
        case .assigned(let assignment): assignment.until.adding(milliseconds: waitedMilliseconds)
        case .session(let assignment, _):
            assignment.until.adding(
                milliseconds: waitedMilliseconds
                    + (wait(until: waitsUntil).map { $0.upperBound.since($0.lowerBound) } ?? 0)
            )
        case .unassigned, .furtherEvidence, .judged, .settled: nil
        }
    }

    /// For how long the present allocation has waited for the candidate so far.
    public var waitedMilliseconds: Int64 { waits.reduce(0) { $0 + $1.upperBound.since($1.lowerBound) } }

    /// The wait that is on, as it will have been by then. Waiting for a session ends when that is to be over.
    func wait(until instant: Instant?) -> Range<Instant>? {
        guard let instant, let waitsSince else { return nil }
        let end = min(instant, waitsUntil ?? instant)
        return waitsSince < end ? waitsSince..<end : nil
    }
}
