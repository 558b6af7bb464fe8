/// Further evidence is asked for in the first round, and until its time has run out once. Second judgements, adjudications and
/// appeals rest on the material that was judged.
struct FurtherEvidenceAskable: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, act.outcome == .furtherEvidence, let unit = state.unit(act.unit)
        else {
            return nil
        }
        guard unit.round == .first else {
            return Refusal(
                .furtherEvidenceOver,
                reason: "In the \(unit.round.rawValue) round the unit is judged on what is there.",
                remedy: "Conclude “competent” or “not-yet-competent”."
            )
        }
        guard unit.isFurtherEvidenceOver else { return nil }
        return Refusal(
            .furtherEvidenceOver,
            reason: "The candidate's time for further evidence is over.",
            remedy: "Conclude on what is there."
        )
    }
}
