/// Evidence sets are numbered without a gap, and a set holds all evidence that was not withdrawn. A further set brings something
/// new: for a unit that waits, something that its assessor has not judged yet.
struct SetIsNext: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .submitted(let act) = proposal.act else { return nil }
        guard act.set == state.sets.count + 1, act.evidence == state.evidenceToSubmit.map(\.id) else {
            return Refusal(
                .setStale,
                reason: "The evidence has changed since the set was put together.",
                remedy: "Look at the case again and submit what is there now."
            )
        }
        guard let current = state.currentSet else { return nil }
        let collecting = state.units.filter(state.isCollecting)
        let unanswered = collecting.filter { !state.bringsMore(for: $0, Set(act.evidence)) }
        // A unit that waits may wait longer, as long as another gets what it needs; one that nobody holds would be ready
        // for judging with what was found insufficient before.
        let isEmptyHanded = unanswered.count == collecting.count || unanswered.contains { !$0.isWaiting }
        // The same set may come again in another attempt, where nobody has judged it; not when it has just been returned.
        let isReturnedAsItWas = state.returned != nil && current.evidence == act.evidence
        guard isEmptyHanded || isReturnedAsItWas else { return nil }
        let units = unanswered.map(\.reference.code.text).joined(separator: ", ")
        return Refusal(
            .nothingNew,
            reason: "The set brings nothing that has not been looked at.",
            remedy: units.isEmpty
                ? "Replace what was returned, then submit again." : "Add what was asked for, for \(units)."
        )
    }
}
