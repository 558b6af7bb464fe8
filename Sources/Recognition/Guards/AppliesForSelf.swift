/// A candidate applies for themselves; an administrator may open a case for somebody.
enum AppliesForSelf {
    static func refusal(of proposal: Proposal) -> Refusal? {
        guard case .applied(let act) = proposal.act, proposal.author.role == .candidate else { return nil }
        if proposal.author.person == act.candidate { return nil }
        return Refusal(
            .notOwnCase,
            reason: "A candidate applies for themselves only.",
            remedy: "Leave the candidate out, or ask an administrator to open the case."
        )
    }
}
