/// A candidate applies for themselves; an administrator may open a case for somebody.
enum AppliesForSelf {
    static func refusal(of proposal: Proposal) -> Refusal? {
        let candidate: PersonID? =
            switch proposal.act {
            case .applied(let act): act.candidate
            case .enquired(let act): act.candidate
            default: nil
            }
        guard let candidate, proposal.author.role == .candidate else { return nil }
        if proposal.author.person == candidate { return nil }
        return Refusal(
            .notOwnCase,
            reason: "A candidate applies for themselves only.",
            remedy: "Leave the candidate out, or ask an administrator to open the case."
        )
    }
}
