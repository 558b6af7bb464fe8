/// How units are given out, judged, and looked at once more.
extension CaseState {
    mutating func allocate(_ act: CaseAct.Allocated, at instant: Instant) {
        let assignment = Assignment(round: act.round, assessor: act.assessor, until: act.until)
        change(act.unit) { $0.assign(assignment, at: instant) }
    }

    /// A session that its assessor has arranged ends with the allocation: another assessor arranges their own.
    mutating func endAllocation(_ act: CaseAct.AllocationEnded, at instant: Instant) {
        endSession(of: act.unit, at: instant)
        change(act.unit) { $0.loseAssessor() }
    }

    mutating func judge(_ act: CaseAct.Judged, author: Author, at instant: Instant) {
        guard let assessor = author.person else { return }
        change(act.unit) { unit in
            let judged = JudgedUnit(round: act.round, attempt: unit.attempt, assessor: assessor, at: instant, act: act)
            unit.judged.append(judged)
            if act.outcome == .furtherEvidence, let assignment = unit.assignment {
                unit.stage = .furtherEvidence(assignment, afterSet: act.set)
                unit.waitsSince = instant
            } else {
                unit.conclude(act.outcome)
            }
        }
    }

    /// What was recommended rested on one judgement; it is made anew when there are two.
    mutating func draw(_ act: CaseAct.DrawnForSecondMarking, at instant: Instant) {
        (recommendation, recommendedAt) = (nil, nil)
        change(act.unit) { unit in
            unit.secondMark = SecondMark(cause: act.cause, drawnAt: instant)
            unit.round = .second
            unit.stage = .unassigned
        }
    }

    mutating func draw(_ act: CaseAct.Sampled, at instant: Instant) {
        (recommendation, recommendedAt) = (nil, nil)
        change(act.unit) { $0.samples.append(Sample(act: act, attempt: $0.attempt, drawnAt: instant)) }
    }

    mutating func verify(_ act: CaseAct.Verified, by author: Author, at instant: Instant) {
        guard let verifier = author.person, let unit = unit(ofSample: act.sample)?.reference.code else { return }
        change(unit) { $0.verify(act, by: verifier, at: instant) }
    }

    public func unit(ofSample id: SampleID) -> UnitState? {
        units.first { $0.samples.contains { $0.act.sample == id } }
    }
}
