/// A unit is given to an assessor when its evidence is frozen and examined, and nobody holds it.
struct UnitReady: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .allocated(let act) = proposal.act, let unit = state.unit(act.unit) else { return nil }
        switch state.status(of: unit) {
        case .ready: return nil
        case .allocated, .furtherEvidence, .conversation:
            return Refusal(
                .unitTaken,
                reason: "The unit is held by an assessor, or waits for its candidate.",
                remedy: "Take the next one: `assay queue next`."
            )
        case .collecting:
            return Refusal(
                .unitNotReady,
                reason: "The evidence is not complete and examined yet.",
                remedy: "Take the next one: `assay queue next`."
            )
        case .judged, .sampled, .verified, .creditTransfer, .withdrawn, .void:
            return Refusal(
                .unitJudged,
                reason: "The unit has been judged.",
                remedy: "Take the next one: `assay queue next`."
            )
        }
    }
}
