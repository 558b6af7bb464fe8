/// An allocation is ended by the assessor who holds the unit, by the clock when its time is over, or by an administrator when
/// the assessor may not judge the unit any more.
struct AllocationEnds: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .allocationEnded(let act) = proposal.act, let unit = state.unit(act.unit),
            let assignment = unit.assignment
        else { return nil }
        // An end speaks of one assignment: a clock that fires late must not end the next assessor's.
        let isClock = proposal.author.role == .system
        let isTakenAway = act.cause == .licenceEnded
        guard act.assessor == assignment.assessor, act.round == assignment.round,
            isClock || isTakenAway || proposal.author.person == assignment.assessor
        else {
            return Refusal(
                .notYourAssignment,
                reason: "The unit is held by another assessor.",
                remedy: "`assay queue list --mine` shows what you hold."
            )
        }
        guard proposal.author.role == act.cause.role || (act.cause == .released && proposal.author.role == .adjudicator)
        else {
            return Refusal(
                .roleMayNot,
                reason: "Only the clock says that an allocation has expired, and only its assessor gives it back.",
                remedy: "Name the cause that is yours."
            )
        }
        // Whoever may not judge it any more does not wait for anything.
        if isTakenAway { return nil }
        // Given back now, the unit would be judged without what its assessor found missing.
        guard let heldUntil = unit.heldUntil else {
            return Refusal(
                .unitNotReady,
                reason: "The unit waits for the candidate, who was asked for further evidence.",
                remedy: "Wait for the candidate to submit; then judge it or give it back."
            )
        }
        guard !isClock || proposal.at >= heldUntil else {
            return Refusal(
                .allocationRuns,
                reason: "The allocation runs until \(heldUntil).",
                remedy: "Wait until then."
            )
        }
        return nil
    }
}
