/// A receipt is given only for bytes that have passed their check.
struct ReceiptFollowsCheck: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .receiptIssued(let act) = proposal.act, state.evidence(act.evidence)?.isReceiptDue != true else {
            return nil
        }
        return Refusal(
            .evidenceUnusable,
            reason: "The clip has not passed the check that a receipt speaks of.",
            remedy: "Wait for the check; where it fails, send the clip again."
        )
    }
}
