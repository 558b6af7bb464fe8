/// A technical return is of the latest set, once, and names what examination and check found unusable, all of it and
/// nothing else. What was judged before it was found stays judged.
struct ReturnFollowsExamination: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .returned(let act) = proposal.act else { return nil }
        guard let current = state.currentSet, current.number == act.set, state.returned == nil else {
            return Refusal(
                .setStale,
                reason: "Set \(act.set) is not the latest, or has been returned already.",
                remedy: "Look at the case again, then go on."
            )
        }
        let unusable = state.unusableEvidence
        if !unusable.isEmpty, act.unusable == unusable { return nil }
        return Refusal(
            .setStale,
            reason: "The return does not name what the examinations of the set found unusable.",
            remedy: unusable.isEmpty
                ? "Return nothing: no examination of the set has found anything."
                : "Name, in this order: \(unusable.map(\.evidence.text).joined(separator: ", "))."
        )
    }
}
