/// A sample is verified by somebody who took no part in the judging, while its unit is judged; a unit that returns to its assessor
/// has a term.
struct SampleVerified: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .verified(let act) = proposal.act else { return nil }
        guard let unit = state.unit(ofSample: act.sample), unit.openSample?.act.sample == act.sample else {
            return Refusal(
                .sampleUnknown,
                reason: "There is no such sample, or it has been verified.",
                remedy: "`assay case show` lists the samples."
            )
        }
        guard case .judged = unit.stage else {
            return Refusal(
                .notJudged,
                reason: "The unit is with its assessor again.",
                remedy: "Wait for the judgement."
            )
        }
        let person = proposal.author.person
        guard person != state.candidate, !unit.judged.contains(where: { $0.assessor == person }) else {
            return Refusal(
                .verifierJudged,
                reason: "Nobody verifies their own judgement.",
                remedy: "Ask another verifier."
            )
        }
        let isTermWhole = act.outcome == .disagree ? act.until.map { $0 > proposal.at } ?? false : act.until == nil
        if isTermWhole { return nil }
        return Refusal(
            .returnTerm,
            reason: "A unit that returns to its assessor has a term that lies in the future, and only such a unit.",
            remedy: "Give the term only where you disagree."
        )
    }
}
