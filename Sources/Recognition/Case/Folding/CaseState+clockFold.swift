/// What follows when a clock has run out and the case goes on.
extension CaseState {
    mutating func extend(_ act: CaseAct.Extended, at instant: Instant) {
        clocks.extensions[act.clock] = ClockExtension(until: act.until, givenAt: instant)
    }

    mutating func expire(_ act: CaseAct.ClockExpired, at instant: Instant) {
        clocks.expired[act.clock] = act.dueAt
        switch (act.clock.kind, act.clock.subject) {
        case (.furtherEvidence, .unit(let code)): conclude(code, at: instant)
        case (.submission, _): endReassessment(at: instant)
        default: break
        }
    }

    /// The assessor concludes on what is there.
    private mutating func conclude(_ code: UnitCode, at instant: Instant) {
        change(code) { unit in
            guard case .furtherEvidence(let assignment, _) = unit.stage else { return }
            unit.resume(assignment, at: instant)
            unit.isFurtherEvidenceOver = true
        }
    }

}
