public import Recognition

extension Workplace {
    /// The envelopes of a case, in their order, as far as the caller may know who did what.
    ///
    /// - Parameters:
    ///   - version: of the last act that was seen, 0 for none.
    ///   - limit: 1 to 500.
    /// - Returns: the version after which the next page begins; nil on the last one.
    public func listActs(
        of id: CaseID,
        after version: Int,
        limit: Int,
        caller: Caller
    ) async throws(CaseworkFault) -> (acts: [Envelope], next: Int?) {
        let file = try await caseFile(id, for: caller)
        let limit = min(max(limit, 1), 500)
        let left = file.acts.map(\.envelope).filter { $0.version > version && file.state.sees($0, caller) }
        let page = left.prefix(limit).map { file.state.visible($0, to: caller) }
        return (page, left.count > limit ? page.last?.version : nil)
    }
}

extension CaseState {
    /// What is said against somebody is told to those who look into it and to whoever said it, and so is what its clock did. The
    /// numbers of the acts stay as they are: they are the versions that everybody's commands go by.
    fileprivate func sees(_ envelope: Envelope, _ caller: Caller) -> Bool {
        guard case .onCase(let act) = envelope.deed, let subject = act.concern else { return true }
        return isVisible(subject, to: caller)
    }

    /// Who judges is not the candidate's to know, and a blind assessor learns of nobody who judged before.
    fileprivate func visible(_ envelope: Envelope, to caller: Caller) -> Envelope {
        let isOwn = envelope.author.person == caller.person
        let isHidden: Bool =
            switch caller.role {
            case .candidate, .assessor, .panel: !isOwn && envelope.author.role != .candidate
            default: false
            }
        guard isHidden else { return envelope }
        return Envelope(
            id: envelope.id,
            body: envelope.body,
            stream: envelope.stream,
            version: envelope.version,
            at: envelope.at,
            author: Author(role: envelope.author.role),
            deed: envelope.deed,
            commitment: envelope.commitment
        )
    }
}

extension CaseAct {
    /// What was said against somebody, where the act is about that.
    fileprivate var concern: ClockSubject? {
        switch self {
        case .malpracticeReported(let act): .malpracticeReport(act.report)
        case .malpracticeSettled(let act): .malpracticeReport(act.report)
        case .complaintLodged(let act): .complaint(act.complaint)
        case .complaintSettled(let act): .complaint(act.complaint)
        case .reminded(let act): act.clock.subject
        case .extended(let act): act.clock.subject
        case .clockExpired(let act): act.clock.subject
        default: nil
        }
    }
}
