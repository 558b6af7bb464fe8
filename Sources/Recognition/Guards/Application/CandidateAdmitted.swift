/// Evidence is taken from candidates, that is after admission.
struct CandidateAdmitted: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if case .admitted = state.admission { return nil }
        return Refusal(
            .notAdmitted,
            reason: "The applicant has not been admitted yet.",
            remedy: "Wait for the body to check identity and admit; `assay case show` tells when it has."
        )
    }
}
