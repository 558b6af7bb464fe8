/// How an applicant becomes a candidate with a plan.
extension CaseState {
    mutating func admit(_ act: CaseAct.Admitted, at instant: Instant) {
        admission = .admitted(act.identityCheck, challenge: act.challenge)
        admittedAt = instant
    }

    mutating func agree(toPlan number: Int, at instant: Instant) {
        guard let index = plans.firstIndex(where: { $0.act.plan == number }) else { return }
        plans[index].agreedAt = instant
    }

    mutating func settle(_ unit: UnitCode, as outcome: UnitOutcome) {
        change(unit) { $0.stage = .settled(outcome) }
    }
}
