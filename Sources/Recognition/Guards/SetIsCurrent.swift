/// A return or a judgement speaks of the latest evidence set.
struct SetIsCurrent: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let number: Int? =
            switch proposal.act {
            case .returned(let act): act.set
            case .judged(let act): act.set
            default: nil
            }
        if number == nil || number == state.currentSet?.number { return nil }
        return Refusal(
            .setStale, reason: "A newer evidence set has been submitted.", remedy: "Look at the case again, then go on.")
    }
}
