/// Evidence sets are numbered without a gap, and a set holds all evidence that was not withdrawn. A second set brings something new.
struct SetIsNext: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .submitted(let act) = proposal.act else { return nil }
        guard act.set == state.sets.count + 1, act.evidence == state.evidenceToSubmit.map(\.id) else {
            return Refusal(
                .setStale, reason: "The evidence has changed since the set was put together.",
                remedy: "Look at the case again and submit what is there now.")
        }
        if let current = state.currentSet, current.evidence == act.evidence {
            return Refusal(
                .nothingNew, reason: "The set is the same as the one before.",
                remedy: "Add what was asked for, then submit again.")
        }
        return nil
    }
}
