/// Candidates send their evidence themselves. What an administrator brings for them came in some way that is told, and what
/// came in a bundle is what its manifest declares. What a session brought is taken in by its assessor, while it is open.
struct ProvenanceHolds: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .evidenceReceived(let act) = proposal.act else { return nil }
        if proposal.author.role == .assessor { return Self.sessionRefusal(of: act, by: proposal, in: state) }
        guard (proposal.author.role == .administrator) == (act.provenance != nil), act.provenance?.session == nil else {
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

    private static func sessionRefusal(
        of act: CaseAct.EvidenceReceived,
        by proposal: Proposal,
        in state: CaseState
    ) -> Refusal? {
        if let id = act.provenance?.session, let session = state.session(id), session.ending == nil,
            session.assessor == proposal.author.person, session.act.unit == act.purpose.unit
        {
            return nil
        }
        return Refusal(
            .provenanceWrong,
            reason: "An assessor takes in what a session of theirs brought, for its unit, while it is open.",
            remedy:
                "Name a session of yours that is open: `assay evidence add … --session SESSION`; `assay session schedule` arranges one."
        )
    }
}
