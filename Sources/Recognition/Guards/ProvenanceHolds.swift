/// Candidates send their evidence themselves. What an administrator brings for them came in some way that is told, and what
/// came in a bundle is what its manifest declares.
struct ProvenanceHolds: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .evidenceReceived(let act) = proposal.act else { return nil }
        guard (proposal.author.role == .administrator) == (act.provenance != nil) else {
            return Refusal(
                .provenanceWrong,
                reason: "Candidates send their evidence themselves; administrators import what came in another way.",
                remedy: "Use `assay evidence add` as the candidate, or `assay admin import` as an administrator."
            )
        }
        guard case .bundle(let digest)? = act.provenance else { return nil }
        if state.bundle(digest)?.declares(act) == true { return nil }
        return Refusal(
            .notInBundle,
            reason: "These bytes, for this purpose, are not in the bundle that they are said to come from.",
            remedy: "Import the bundle as it was packed; if it was changed, have it packed again."
        )
    }
}
