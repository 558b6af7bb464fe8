/// A decision is taken on a recommendation, once.
struct Recommended: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if state.decision != nil || state.hasTaken(proposal.act) {
            return Refusal(.alreadyDecided, reason: "The case has been decided.", remedy: "Nothing needs to be done.")
        }
        if state.recommendation != nil { return nil }
        let open = state.units.filter { $0.outcome == nil }.map(\.reference.code.text)
        // All are judged, and one waits for its verification: `SamplesSettled` says so.
        if open.isEmpty, state.units.contains(where: { $0.openSample != nil }) { return nil }
        return Refusal(
            .notRecommended,
            reason: "Units have not been judged yet: \(open.joined(separator: ", ")).",
            remedy: "Wait until they have been."
        )
    }
}

extension CaseState {
    /// A decision with this code was taken before: appeals and certificates go by it.
    fileprivate func hasTaken(_ act: CaseAct) -> Bool {
        guard case .decided(let act) = act else { return false }
        return decisions.contains { $0.act.decision == act.decision }
    }
}
