/// What is known to be unusable is not submitted.
struct EvidenceUsable: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .submitted = proposal.act else { return nil }
        let unusable = state.evidenceToSubmit.filter(state.blocks)
        guard let first = unusable.first, let finding = first.findings.first else { return nil }
        return Refusal(
            .evidenceUnusable,
            reason:
                "\(unusable.count == 1 ? "A clip" : "\(unusable.count) clips") cannot be assessed: \(first.id) is “\(finding.rawValue)”.",
            remedy: "\(finding.advice.text(for: .english)) Then withdraw \(first.id) and submit again."
        )
    }
}
