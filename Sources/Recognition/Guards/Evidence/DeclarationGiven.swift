/// Submission needs the candidate's declaration that the work is their own.
struct DeclarationGiven: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .submitted(let act) = proposal.act, !act.declaresOwnWork else { return nil }
        return Refusal(
            .declarationMissing,
            reason: "Nothing is judged without the candidate's declaration that the work is their own.",
            remedy: "Confirm it: `--own-work`."
        )
    }
}
