/// What was not recognised is tried again as often and as long as the scheme allows: the failed units, or all where it asks for that.
struct ReassessmentFits: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .reassessmentOpened(let act) = proposal.act, let decision = state.decision else { return nil }
        guard decision.notifiedAt != nil, !state.failedUnits.isEmpty, state.openAppeal == nil else {
            return Refusal(
                .reassessmentOver,
                reason:
                    "There is nothing to try again: all is recognised, an appeal runs, or the candidate was not told yet.",
                remedy: "Wait for the outcome of the appeal; what was recognised stays."
            )
        }
        let terms = rules.scheme.reassessmentRules
        if let most = terms.attempts, state.attempt > most {
            return Refusal(
                .reassessmentOver,
                reason: "The scheme allows \(most) reassessments.",
                remedy: terms.afterwards == .enrolAgain ? "Apply again: open a new case." : "Ask the body."
            )
        }
        if let refusal = ClockAllows.refusal(of: .reassessment, at: proposal.at, in: state, under: rules) {
            return refusal
        }
        let open = state.unitsToTryAgain(under: terms)
        let isWhole = terms.failedUnitsOnly || Set(act.units) == Set(open)
        let isDistinct = Set(act.units).count == act.units.count && !act.units.isEmpty
        guard isWhole, isDistinct, Set(act.units).isSubset(of: open), act.attempt == state.attempt + 1 else {
            return Refusal(
                .reassessmentUnits,
                reason: terms.failedUnitsOnly
                    ? "Only units that were not recognised are tried again." : "The scheme has all units tried again.",
                remedy: "Name: \(open.map(\.text).joined(separator: ", "))."
            )
        }
        return nil
    }
}
