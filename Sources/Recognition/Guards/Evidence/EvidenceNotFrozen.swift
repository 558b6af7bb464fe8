/// Evidence that was submitted is withdrawn only when it was returned, and what was judged stays: a judgement rests on it.
struct EvidenceNotFrozen: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .evidenceWithdrawn(let act) = proposal.act, let evidence = state.evidence(act.evidence) else {
            return nil
        }
        if evidence.provenance?.session != nil {
            return Refusal(
                .evidenceFrozen,
                reason: "The evidence was taken in by an assessor, in a session.",
                remedy: "Tell the assessor what is wrong with it."
            )
        }
        if state.unit(evidence.purpose.unit)?.outcome == .creditTransfer {
            return Refusal(
                .evidenceFrozen,
                reason: "The evidence is for a unit that was recognised on the word of another body.",
                remedy: "Leave it: it is what the recognition rests on."
            )
        }
        if state.isJudged(evidence) {
            return Refusal(
                .evidenceFrozen,
                reason: "The evidence has been judged, and the judgement rests on it.",
                remedy: "Leave it and add what was asked for, or withdraw the whole case."
            )
        }
        guard let unit = state.unit(evidence.purpose.unit), let number = unit.evidenceSet, !state.isReturned(unit),
            state.evidence(for: unit.reference.code, inSet: number).contains(where: { $0.id == act.evidence })
        else { return nil }
        return Refusal(
            .evidenceFrozen,
            reason: "The evidence has been submitted and is frozen while it is judged.",
            remedy: "Withdraw the whole case, or wait for the assessor."
        )
    }
}
