/// Nothing is judged before its evidence is frozen and examined.
struct EvidenceReady: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let unit = state.unit(act.unit) else { return nil }
        if state.status(of: unit) == .allocated { return nil }
        if case .session = unit.stage {
            return Refusal(
                .unitNotReady,
                reason: "A session with the candidate is arranged over this unit; it is judged when that has ended.",
                remedy: "Record it when it was held: `assay session record`; or call it off: `assay session cancel`."
            )
        }
        if !state.isCollecting(unit) {
            return Refusal(
                .unitNotReady,
                reason: "The evidence is still being examined.",
                remedy: "Wait a little and send the judgement again; the unit stays yours."
            )
        }
        return Refusal(
            .unitNotReady,
            reason: "The evidence is not complete and examined yet.",
            remedy: "Wait for the candidate to submit; the unit stays yours."
        )
    }
}
