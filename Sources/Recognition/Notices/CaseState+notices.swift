/// Who must learn of what.
extension CaseState {
    /// The notices that an act calls for. `self` is the state after it.
    public func notices(of act: CaseAct) -> [CaseNotice] {
        let own = candidateNotice(of: act).map { CaseNotice($0, to: .person(candidate)) }
        return (own.map { [$0] } ?? []) + assessorNotices(of: act) + bodyNotices(of: act)
    }

    private func candidateNotice(of act: CaseAct) -> NoticeKind? {
        switch act {
        case .admitted: .admitted
        case .foundIneligible: .foundIneligible
        case .planProposed: .planProposed
        case .returned: .evidenceReturned
        case .judged(let act): act.outcome == .furtherEvidence ? .furtherEvidence : nil
        case .allocationEnded(let act): isSessionDropped(over: act.unit) ? .sessionCancelled : nil
        case .sessionScheduled: .sessionScheduled
        case .sessionCancelled(let act): act.cause == .byCandidate ? nil : .sessionCancelled
        case .notified: .decision
        case .certificateIssued: .certificateIssued
        case .certificateSuspended: .certificateSuspended
        case .certificateReinstated: .certificateReinstated
        case .certificateReduced: .certificateReduced
        case .certificateRevoked: .certificateRevoked
        case .certificateExpired: .certificateExpired
        case .certificateReplaced(let act): act.cause == .correction ? .certificateIssued : nil
        case .certificateRenewed: .certificateRenewed
        case .appealAdmitted: .appealAdmitted
        case .appealFoundInadmissible: .appealInadmissible
        case .appealDecided: .appealDecided
        case .holdPut: .holdPut
        case .holdLifted: .holdLifted
        case .voided: .voided
        case .lapsed: .lapsed
        case .clockExpired(let act): act.clock.kind.party == .candidate ? .clockExpired : nil
        case .extended(let act): act.clock.kind.party == .candidate ? .clockExtended : nil
        case .reminded(let act): act.clock.kind.party == .candidate ? .reminder : nil
        default: nil
        }
    }

    /// Whether the latest act took away the assessor with whom a session was arranged.
    private func isSessionDropped(over unit: UnitCode) -> Bool {
        sessions.contains { $0.act.unit == unit && $0.ending == .dropped && $0.endedAt == lastActAt }
    }

    private func assessorNotices(of act: CaseAct) -> [CaseNotice] {
        switch act {
        case .allocationEnded(let act):
            act.cause == .released ? [] : [CaseNotice(.allocationEnded, to: .person(act.assessor))]
        case .sessionCancelled(let act):
            session(act.session).flatMap { session in
                act.cause == .byAssessor ? nil : [CaseNotice(.sessionCancelled, to: .person(session.assessor))]
            } ?? []
        case .verified(let act): verifiedNotices(act)
        case .reminded(let act): unitHolder(of: act.clock).map { [CaseNotice(.reminder, to: .person($0))] } ?? []
        case .panelAppointed(let act): act.members.map { CaseNotice(.panelAppointed, to: .person($0.person)) }
        case .complaintSettled(let act):
            complaint(act.complaint)?.lodgedBy.map { [CaseNotice(.complaintSettled, to: .person($0))] } ?? []
        default: []
        }
    }

    private func verifiedNotices(_ act: CaseAct.Verified) -> [CaseNotice] {
        guard act.outcome != .agree, let judged = unit(ofSample: act.sample)?.judged.last else { return [] }
        let kind: NoticeKind = act.outcome == .disagree ? .judgementReturned : .actionAsked
        return [CaseNotice(kind, to: .person(judged.assessor))]
    }

    private func bodyNotices(of act: CaseAct) -> [CaseNotice] {
        let kind: NoticeKind? =
            switch act {
            case .applied: .applied
            case .planAgreed: .planAgreed
            case .appealLodged: .appealLodged
            case .complaintLodged: .complaintLodged
            case .malpracticeReported: .malpracticeReported
            case .clockExpired: .clockExpired
            case .reminded(let act):
                act.clock.kind.party == .body && unitHolder(of: act.clock) == nil ? .reminder : nil
            default: nil
            }
        return kind.map { [CaseNotice($0, to: .role(.administrator))] } ?? []
    }

    /// The assessor whom a clock of a unit urges.
    private func unitHolder(of clock: ClockKey) -> PersonID? {
        guard clock.kind == .assessment, case .unit(let code) = clock.subject else { return nil }
        return unit(code)?.assignment?.assessor
    }
}
