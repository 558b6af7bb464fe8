/// A case is declared void as long as no decision was ever taken in it; afterwards its certificate is revoked.
struct VoidsUndecided: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if state.decisions.isEmpty { return nil }
        return Refusal(
            .alreadyDecided,
            reason: "The case has been decided before.",
            remedy: "Revoke the certificate instead: `assay certificate revoke`."
        )
    }
}
