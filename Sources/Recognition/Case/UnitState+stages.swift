/// How a unit goes from one stage to the next.
extension UnitState {
    mutating func assign(_ assignment: Assignment, at instant: Instant) {
        stage = .assigned(assignment)
        round = assignment.round
        allocatedAt = instant
        waitsSince = nil
        waits = []
    }

    /// Back to the assessor who waited. Their time stood still meanwhile.
    mutating func resume(_ assignment: Assignment, at instant: Instant) {
        stage = .assigned(assignment)
        if let waitsSince, waitsSince < instant { waits.append(waitsSince..<instant) }
        waitsSince = nil
    }

    /// A judgement that asks for nothing more: what comes next depends on the round.
    mutating func conclude(_ outcome: UnitOutcome) {
        allocatedAt = nil
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

    /// Somebody has judged it in this attempt, and did not only ask for more.
    var isJudgedInAttempt: Bool { judged.contains { $0.attempt == attempt && $0.act.outcome != .furtherEvidence } }

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
        allocatedAt = nil
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
        stage = .judged(outcome)
        allocatedAt = nil
        waitsSince = nil
    }

    /// Once more on the same evidence, because an appeal was upheld.
    mutating func reopenForAppeal() {
        round = .appeal
        stage = .unassigned
        appealedJudgements = judged.count
    }
}
