/// Admission is settled once.
struct ApplicationPending: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if state.admission == .pending { return nil }
        return Refusal(
            .admissionSettled,
            reason: "The application has been admitted already.",
            remedy: "Nothing needs to be done."
        )
    }
}
