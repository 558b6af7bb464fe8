public import Recognition
public import Records

/// The steps of a life, each as the acts of one append.
extension SampleCase {
    public mutating func apply(using acts: inout SampleActs) -> Append {
        let author = Author(person: candidate, role: .candidate)
        return append([applied], by: author, using: &acts)
    }

    public mutating func admit(using acts: inout SampleActs) -> Append { append([admitted(&acts)], using: &acts) }

    /// A clip for the first unit arrives and is found fit.
    public mutating func addEvidence(using acts: inout SampleActs) -> Append {
        append(clip(for: units[0].code, &acts), using: &acts)
    }

    public mutating func submit(using acts: inout SampleActs) -> Append {
        append([submitted], by: Author(person: candidate, role: .candidate), using: &acts)
    }

    /// Everything from the application to a submitted set that is fit: each unit is in the queue.
    public mutating func becomeReady(using acts: inout SampleActs) -> Append {
        var deeds = [applied, admitted(&acts)]
        for unit in units { deeds += clip(for: unit.code, &acts) }
        // What is submitted names the clips above, which are noted as they are appended.
        let clips = deeds.compactMap { if case .evidenceReceived(let act) = $0 { act.evidence } else { nil } }
        deeds.append(.submitted(.init(set: 1, evidence: clips, declaresOwnWork: true)))
        return append(deeds, using: &acts)
    }

    public mutating func allocate(
        _ unit: UnitCode? = nil,
        in round: Round = .first,
        to assessor: PersonID,
        until: Instant,
        using acts: inout SampleActs
    ) -> Append {
        let act = CaseAct.Allocated(unit: unit ?? units[0].code, round: round, assessor: assessor, until: until)
        return append([.allocated(act)], using: &acts)
    }

    public mutating func endAllocation(
        _ unit: UnitCode? = nil,
        of assessor: PersonID,
        cause: AllocationEndCause = .released,
        using acts: inout SampleActs
    ) -> Append {
        let act = CaseAct.AllocationEnded(unit: unit ?? units[0].code, round: .first, assessor: assessor, cause: cause)
        return append([.allocationEnded(act)], using: &acts)
    }

    public mutating func judge(
        _ unit: UnitCode? = nil,
        in round: Round = .first,
        by assessor: PersonID,
        outcome: UnitOutcome = .competent,
        using acts: inout SampleActs
    ) -> Append {
        let reference = units.first { $0.code == unit } ?? units[0]
        return append(
            [.judged(judgement(of: reference, in: round, outcome))],
            by: Author(person: assessor, role: round.role),
            using: &acts
        )
    }

    /// The first unit is judged again by somebody else.
    public mutating func drawForSecondMarking(using acts: inout SampleActs) -> Append {
        append([.drawnForSecondMarking(.init(unit: units[0].code, cause: .random))], using: &acts)
    }

    /// The first unit is appealed about, and a panel lets it be judged anew.
    public mutating func winAppeal(against decision: DecisionID, using acts: inout SampleActs) -> Append {
        let contested = ContestedRound(unit: units[0].code, round: .first, attempt: 1)
        let lodged = CaseAct.AppealLodged(
            appeal: acts.id(),
            stage: 1,
            grounds: [.judgement],
            decision: decision,
            contested: [contested]
        )
        let decided = CaseAct.AppealDecided(appeal: lodged.appeal, outcome: .upheldReassess, units: [])
        return append([.appealLodged(lodged), .appealDecided(decided)], using: &acts)
    }

    /// Recommendation, decision and notice.
    public mutating func decide(
        by certifier: PersonID,
        outcome: CaseOutcome = .full,
        using acts: inout SampleActs
    ) -> Append {
        let decision: DecisionID = acts.id()
        let each: UnitOutcome = outcome == .full ? .competent : .notYetCompetent
        let units = units.map { UnitDecision(unit: $0.code, outcome: each) }
        return append(
            [
                .recommended(.init(outcome: outcome)),
                .decided(.init(decision: decision, outcome: outcome, units: units, givesReason: false)),
                .notified(.init(decision: decision)),
            ],
            by: Author(person: certifier, role: .certifier),
            using: &acts
        )
    }

    public mutating func withdraw(using acts: inout SampleActs) -> Append {
        append([.withdrawn(.init())], by: Author(person: candidate, role: .candidate), using: &acts)
    }
}
