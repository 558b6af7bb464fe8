/// The decision is taken by somebody who is not the candidate and did not assess the candidate in this case.
struct IndependentDecider: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard let decider = proposal.author.person else { return nil }
        guard decider != state.candidate else {
            return Refusal(.ownWork, reason: "Nobody decides on their own case.", remedy: "Ask another certifier.")
        }
        let assessors = state.units.flatMap(\.judged).map(\.assessor)
        guard !assessors.contains(decider) else {
            return Refusal(
                .deciderAssessed,
                reason: "A certificate needs a decider who did not assess the candidate.",
                remedy: "Ask another certifier."
            )
        }
        return nil
    }
}
