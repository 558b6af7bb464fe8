/// An assessor meets the candidate over a unit that they hold in the first round, at a time to come.
struct SessionArranged: Guard {
    static let minutes = 5...480

    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .sessionScheduled(let act) = proposal.act, let unit = state.unit(act.unit) else { return nil }
        guard let assignment = unit.assignment, assignment.assessor == proposal.author.person else {
            return Refusal(
                .notYourAssignment,
                reason: "The unit is not held by this assessor.",
                remedy: "`assay queue list --mine` shows what you hold."
            )
        }
        guard case .assigned = unit.stage, unit.round == .first else {
            return Refusal(
                .unitNotReady,
                reason: "The unit waits for the candidate already, or is judged once more on what is there.",
                remedy: "End what it waits for first."
            )
        }
        guard act.startsAt > proposal.at, Self.minutes.contains(act.minutes), state.session(act.session) == nil else {
            return Refusal(
                .sessionTime,
                reason: "A session lies in the future and lasts 5 to 480 minutes.",
                remedy: "Give another time or length."
            )
        }
        return nil
    }
}
