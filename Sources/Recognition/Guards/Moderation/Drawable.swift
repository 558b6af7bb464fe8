/// A unit is drawn when it has been judged and no decision rests on it: once for a second judgement, before it is drawn for
/// verification; for verification as long as no other sample of it is open.
struct Drawable: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let found: (UnitCode, isSecondMark: Bool)? =
            switch proposal.act {
            case .drawnForSecondMarking(let act): (act.unit, true)
            case .sampled(let act): (act.unit, false)
            default: nil
            }
        guard let (code, isSecondMark) = found, let unit = state.unit(code) else { return nil }
        if case .sampled(let act) = proposal.act, state.unit(ofSample: act.sample) != nil {
            return Refusal(
                .alreadyDrawn,
                reason: "A sample with this code has been drawn already.",
                remedy: "Nothing needs to be done; another draw has a code of its own."
            )
        }
        // Where a panel has changed the outcome there is no judgement behind it: its assessor does not get it back.
        guard case .judged(let outcome) = unit.stage, unit.judged.last?.act.outcome == outcome else {
            return Refusal(
                .notJudged,
                reason: "Unit \(code) has not been judged, or a panel has changed its outcome.",
                remedy: "Wait for its assessor; what a panel has changed goes to the certifier."
            )
        }
        let isSampled = unit.samples.contains { $0.attempt == unit.attempt }
        let isDrawn =
            isSecondMark ? unit.secondMark != nil || isSampled || unit.round != .first : unit.openSample != nil
        guard !isDrawn else {
            return Refusal(
                .alreadyDrawn,
                reason: "Unit \(code) has been drawn already.",
                remedy: "Nothing needs to be done."
            )
        }
        guard let person = proposal.author.person, person == state.candidate || state.assessors.contains(person) else {
            return nil
        }
        return Refusal(
            .verifierJudged,
            reason: "Nobody draws from their own judgements.",
            remedy: "Ask another verifier."
        )
    }
}
