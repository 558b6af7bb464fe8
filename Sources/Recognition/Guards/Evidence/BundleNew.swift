/// A bundle is taken in once.
struct BundleNew: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .bundleAccepted(let act) = proposal.act, state.bundle(act.bundle) != nil else { return nil }
        return Refusal(
            .bundleKnown,
            reason: "The case has taken in this bundle already.",
            remedy: "Nothing needs to be done; the files of it that are missing can be sent."
        )
    }
}
