/// An allocation is ended by the assessor who holds the unit, by the clock when its time is over, or by the service or an
/// administrator when the assessor may not judge the unit any more.
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
        let own = AllocationEndCause.allCases.filter { $0.isSaid(by: proposal.author.role) }
        guard own.contains(act.cause) else {
            return Refusal(
                .roleMayNot,
                reason:
                    "Only the clock says that an allocation has expired, only its assessor gives it back, and only the body takes it away.",
                remedy: "The cause that is yours is “\(own.map(\.rawValue).joined(separator: ", "))”."
            )
        }
        if isTakenAway { return Self.refusal(ofTaking: unit.reference, from: assignment, proposal, state, rules) }
        return Self.refusal(ofEnding: unit, proposal)
    }

    /// Whoever may not judge it any more does not wait for anything; whoever may is not relieved of it by somebody else.
    private static func refusal(
        ofTaking unit: UnitReference,
        from assignment: Assignment,
        _ proposal: Proposal,
        _ state: CaseState,
        _ rules: CaseRules
    ) -> Refusal? {
        guard let assessor = rules.people[assignment.assessor] else { return nil }
        let isLicensed = !rules.scheme.requires(.licence) || assessor.licence(for: unit, at: proposal.at) != nil
        guard isLicensed, assessor.holds(assignment.round.role, in: state.scheme.code, at: proposal.at) else {
            return nil
        }
        return Refusal(
            .allocationRuns,
            reason: "The assessor may judge the unit: role and licence are current.",
            remedy: "Withdraw the licence or end the role first, or wait until the allocation has run out."
        )
    }

    private static func refusal(ofEnding unit: UnitState, _ proposal: Proposal) -> Refusal? {
        // Given back now, the unit would be judged without what its assessor found missing.
        guard let heldUntil = unit.heldUntil else {
            return Refusal(
                .unitNotReady,
                reason: "The unit waits for the candidate, who was asked for further evidence.",
                remedy: "Wait for the candidate to submit; then judge it or give it back."
            )
        }
        if proposal.author.role == .system {
            guard proposal.at < heldUntil else { return nil }
            return Refusal(
                .allocationRuns,
                reason: "The allocation runs until \(heldUntil).",
                remedy: "Wait until then."
            )
        }
        guard case .session = unit.stage else { return nil }
        return Refusal(
            .unitNotReady,
            reason: "The candidate expects to meet the assessor over this unit.",
            remedy: "Cancel the session first: `assay session cancel`; then give the unit back."
        )
    }
}
