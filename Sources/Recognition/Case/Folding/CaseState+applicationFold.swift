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

    /// Each once, in the order of asking.
    mutating func ask(for adjustments: [Adjustment]) {
        for adjustment in adjustments where !adjustmentsRequested.contains(adjustment) {
            adjustmentsRequested.append(adjustment)
        }
    }

    /// What was recommended counted the unit otherwise; it is made anew.
    mutating func settle(_ unit: UnitCode, as outcome: UnitOutcome, at instant: Instant) {
        (recommendation, recommendedAt) = (nil, nil)
        endSession(of: unit, at: instant)
        change(unit) { $0.settle(as: outcome) }
    }
}
