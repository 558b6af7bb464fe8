/// What was taken in for a session enters the set with it: all of it, under the next number, and only if both were there.
struct SessionEvidenceWhole: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .sessionHeld(let act) = proposal.act else { return nil }
        let taken = state.evidence.filter { $0.provenance?.session == act.session && !$0.isWithdrawn }.map(\.id)
        let number = act.evidence.isEmpty ? nil : state.sets.count + 1
        guard act.evidence == taken, act.set == number else {
            return Refusal(
                .setStale,
                reason: "The evidence of the session has changed since it was put together.",
                remedy: "Look at the case again and record what is there now."
            )
        }
        if act.attendance == .both || act.evidence.isEmpty { return nil }
        return Refusal(
            .sessionEvidence,
            reason: "Evidence was taken in for a session at which one of the two was absent.",
            remedy:
                "Record who was there as it was, or cancel the session: what was taken in then stays out of the set."
        )
    }
}
