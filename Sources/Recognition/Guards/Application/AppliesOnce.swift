/// An application follows an enquiry of the same person under the same scheme, and names its units.
struct AppliesOnce: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .applied(let act) = proposal.act else { return nil }
        guard state.phase == .enquiry else { return NotOpenedTwice().refusal(of: proposal, in: state, under: rules) }
        guard act.candidate == state.candidate, act.scheme.code == state.scheme.code else {
            return Refusal(
                .notOwnCase,
                reason: "The enquiry was made by somebody else, or about another scheme.",
                remedy: "Open another case."
            )
        }
        return UnitsNamed.refusal(of: act) ?? AppliesForSelf.refusal(of: proposal)
    }
}
