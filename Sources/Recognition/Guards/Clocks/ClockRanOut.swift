/// A clock act speaks of a clock that runs, and of its true end; the end of a clock is recorded once, and not before it has come.
struct ClockRanOut: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let due: CaseAct?
        do {
            due = try state.dueClockAct(at: proposal.at, under: rules)
        } catch {
            return Refusal(error)
        }
        if due == proposal.act { return nil }
        return Refusal(
            .clockNotDue,
            reason: "No clock of the case demands this now.",
            remedy: "Nothing needs to be done."
        )
    }
}
