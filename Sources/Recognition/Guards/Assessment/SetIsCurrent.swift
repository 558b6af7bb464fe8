/// A judgement speaks of the evidence as it is now: of the unit's set, or of a later one that holds the same for this unit.
struct SetIsCurrent: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let unit = state.unit(act.unit), let oldest = unit.evidenceSet,
            let newest = state.currentSet?.number
        else { return nil }
        if oldest <= newest, (oldest...newest).contains(act.set) { return nil }
        return Refusal(
            .setStale,
            reason: "The scoring was made on evidence set \(act.set); the unit is judged on set \(newest).",
            remedy: "Look at the unit again (`assay queue show`), then go on."
        )
    }
}
