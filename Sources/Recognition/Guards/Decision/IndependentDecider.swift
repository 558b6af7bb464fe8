/// The decision, and what becomes of its certificate, is taken by somebody who is not the candidate, and neither assessed the candidate
/// in this case, nor verified how they were assessed, nor sat over an appeal in it.
///
/// Source: ISO/IEC 17024:2012, 9.4 (whoever took part in the examination takes no part in the decision); a verifier has agreed to the
/// judgement on which it rests.
struct IndependentDecider: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard let decider = proposal.author.person else { return nil }
        guard decider != state.candidate else {
            return Refusal(.ownWork, reason: "Nobody decides on their own case.", remedy: "Ask another certifier.")
        }
        let panels = state.appeals.flatMap(\.panel).map(\.person)
        guard !state.assessors.contains(decider), !panels.contains(decider) else {
            return Refusal(
                .deciderAssessed,
                reason: "A certificate needs a decider who neither assessed the candidate nor sat over an appeal.",
                remedy: "Ask another certifier."
            )
        }
        guard !state.verifiers.contains(decider) else {
            return Refusal(
                .deciderVerified,
                reason: "Whoever has verified a judgement of the case does not take its decision.",
                remedy: "Ask another certifier."
            )
        }
        return nil
    }
}
