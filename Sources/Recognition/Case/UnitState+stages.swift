/// How a unit goes from one stage to the next.
extension UnitState {
    mutating func assign(_ assignment: Assignment, at instant: Instant) {
        stage = .assigned(assignment)
        round = assignment.round
        if assessmentSince == nil { (assessmentSince, assessmentWaits) = (instant, []) }
        (waitsSince, waitsUntil) = (nil, nil)
        waits = []
    }

    /// Nobody has it: back into the queue.
    mutating func release() {
        stage = .unassigned
        (waitsSince, waitsUntil) = (nil, nil)
    }

    /// Back to the assessor who waited, whose time stood still meanwhile; into the queue, where there is none any more.
    mutating func resume(_ assignment: Assignment?, at instant: Instant) {
        if let wait = wait(until: instant) {
            waits.append(wait)
            assessmentWaits.append(wait)
        }
        guard let assignment else { return release() }
        stage = .assigned(assignment)
        (waitsSince, waitsUntil) = (nil, nil)
    }

    /// Whether it lies with the candidate while nobody has it, as it is now.
    mutating func note(isReturned: Bool, at instant: Instant) {
        guard assessmentSince != nil else { return }
        if isReturned, stage == .unassigned {
            returnedSince = returnedSince ?? instant
        } else if let since = returnedSince {
            if since < instant { assessmentWaits.append(since..<instant) }
            returnedSince = nil
        }
    }

    /// It is judged in this round, or nobody will: another round has a time of its own.
    private mutating func endAssessment() {
        (assessmentSince, returnedSince) = (nil, nil)
        assessmentWaits = []
    }

    /// The assessor may not judge it any more. What its candidate was asked for is asked for still.
    mutating func loseAssessor() {
        guard case .furtherEvidence(_, let set) = stage else { return release() }
        stage = .furtherEvidence(nil, afterSet: set)
    }

    mutating func settle(as outcome: UnitOutcome) {
        release()
        endAssessment()
        stage = .settled(outcome)
    }

    /// A judgement that asks for nothing more: what comes next depends on the round.
    mutating func conclude(_ outcome: UnitOutcome) {
        endAssessment()
        if round == .second, let first = judgement(in: .first), first.act.outcome != outcome {
            round = .adjudication
            stage = .unassigned
        } else {
            stage = .judged(outcome)
        }
    }

    /// The latest judgement of this attempt in a round.
    public func judgement(in round: Round) -> JudgedUnit? {
        judged.last { $0.attempt == attempt && $0.round == round }
    }

    mutating func verify(_ act: CaseAct.Verified, by verifier: PersonID, at instant: Instant) {
        guard let index = samples.firstIndex(where: { $0.act.sample == act.sample }) else { return }
        samples[index].verifications.append(Sample.Verification(by: verifier, at: instant, outcome: act.outcome))
        guard act.outcome == .disagree, let judged = judged.last, let until = act.until else { return }
        assign(Assignment(round: judged.round, assessor: judged.assessor, until: until), at: instant)
    }

    /// Once more from the beginning, for a candidate who tries again.
    mutating func begin(attempt number: Int) {
        attempt = number
        round = .first
        stage = .unassigned
        secondMark = nil
        evidenceSet = nil
        endAssessment()
        (waitsSince, waitsUntil) = (nil, nil)
        isFurtherEvidenceOver = false
    }

    /// Nothing came of trying again: the judgement before it counts, with the evidence that it was made on.
    mutating func end(attempt number: Int, as outcome: UnitOutcome) {
        guard attempt == number else { return }
        guard let before = judged.last(where: { $0.attempt < number }) else {
            // Nobody had judged it before: a credit that the decision did not take.
            begin(attempt: 1)
            stage = .settled(.creditTransfer)
            return
        }
        attempt = before.attempt
        round = before.round
        evidenceSet = before.act.set
        release()
        endAssessment()
        stage = .judged(outcome)
    }

    /// Once more on the same evidence, because an appeal was upheld; where nobody had judged it, for the first time.
    mutating func reopenForAppeal() {
        if isConcluded { round = .appeal }
        stage = .unassigned
        appealedJudgements = judged.count
    }
}
