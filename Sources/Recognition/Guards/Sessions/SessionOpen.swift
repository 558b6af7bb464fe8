/// A session ends once: it is cancelled by one of the two, or recorded by its assessor when its time has come.
struct SessionOpen: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let id: SessionID? =
            switch proposal.act {
            case .sessionCancelled(let act): act.session
            case .sessionHeld(let act): act.session
            default: nil
            }
        guard let id else { return nil }
        guard let session = state.session(id), session.ending == nil else {
            return Refusal(
                .sessionUnknown,
                reason: "There is no such session, or it has ended.",
                remedy: "`assay case show` lists the sessions."
            )
        }
        guard proposal.author.role == .candidate || proposal.author.person == session.assessor else {
            return Refusal(
                .notYourAssignment,
                reason: "Another assessor arranged the session.",
                remedy: "`assay queue list --mine` shows what you hold."
            )
        }
        guard case .sessionHeld = proposal.act, proposal.at < session.act.startsAt else { return nil }
        return Refusal(
            .sessionTime,
            reason: "The session begins at \(session.act.startsAt).",
            remedy: "Wait until then, or cancel it and arrange another."
        )
    }
}
