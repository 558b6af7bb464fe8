/// Evidence that was submitted is withdrawn only when it was returned.
struct EvidenceNotFrozen: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .evidenceWithdrawn(let act) = proposal.act, state.currentSet?.evidence.contains(act.evidence) == true,
            state.returned == nil
        else { return nil }
        return Refusal(
            .evidenceFrozen, reason: "The evidence has been submitted and is frozen while it is judged.",
            remedy: "Withdraw the whole case, or wait for the assessor.")
    }
}
