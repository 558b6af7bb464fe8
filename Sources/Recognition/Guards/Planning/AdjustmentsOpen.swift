/// Adjustments are asked for before evidence is submitted, and by name.
struct AdjustmentsOpen: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .adjustmentsRequested(let act) = proposal.act else { return nil }
        guard state.isBeforeSubmission else {
            return Refusal(
                .evidenceFrozen,
                reason: "Evidence has been submitted; how it is assessed is agreed on before.",
                remedy: "Tell the assessor, or appeal when the result is there."
            )
        }
        guard act.adjustments.isEmpty else { return nil }
        return Refusal(
            .adjustmentsUnanswered,
            reason: "No adjustment is named.",
            remedy: "Name one of: \(Adjustment.allCases.map(\.rawValue).joined(separator: ", "))."
        )
    }
}
