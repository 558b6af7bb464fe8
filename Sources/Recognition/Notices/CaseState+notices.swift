/// Who must learn of what: one switch over everything that is done in a case, so that no act is forgotten. Why nobody is told of
/// some acts is in the table of `Docs/operator/notices.md`.
extension CaseState {
    /// The notices that an act calls for. `self` is the state after it.
    public func notices(of act: CaseAct) -> [CaseNotice] {
        switch act {
        case .admitted: tell(.admitted)
        case .foundIneligible: tell(.foundIneligible)
        case .planProposed: tell(.planProposed)
        case .returned: tell(.evidenceReturned)
        case .judged(let act): act.outcome == .furtherEvidence ? tell(.furtherEvidence) : []
        case .sessionScheduled: tell(.sessionScheduled)
        case .notified: tell(.decision)
        case .certificateIssued: tell(.certificateIssued)
        case .certificateSuspended: tell(.certificateSuspended)
        case .certificateReinstated: tell(.certificateReinstated)
        case .certificateReduced: tell(.certificateReduced)
        case .certificateRevoked: tell(.certificateRevoked)
        case .certificateExpired: tell(.certificateExpired)
        case .certificateReplaced(let act): act.cause == .correction ? tell(.certificateIssued) : []
        case .certificateRenewed: tell(.certificateRenewed)
        case .appealAdmitted: tell(.appealAdmitted)
        case .appealFoundInadmissible: tell(.appealInadmissible)
        case .appealDecided: tell(.appealDecided)
        case .holdPut: tell(.holdPut)
        case .holdLifted: tell(.holdLifted)
        case .voided: tell(.voided)
        case .lapsed: tell(.lapsed)
        case .extended(let act): act.clock.kind.party == .candidate ? tell(.clockExtended) : []

        case .allocationEnded(let act): notices(of: act)
        case .sessionCancelled(let act): notices(of: act)
        case .verified(let act): notices(of: act)
        case .panelAppointed(let act): act.members.flatMap { tell(.panelAppointed, to: $0.person) }
        case .complaintSettled(let act): tell(.complaintSettled, to: complaint(act.complaint)?.lodgedBy)

        case .applied: tellBody(.applied)
        case .planAgreed: tellBody(.planAgreed)
        case .appealLodged: tellBody(.appealLodged)
        case .complaintLodged: tellBody(.complaintLodged)
        case .malpracticeReported: tellBody(.malpracticeReported)
        case .clockExpired(let act):
            (act.clock.kind.party == .candidate ? tell(.clockExpired) : []) + tellBody(.clockExpired)
        case .reminded(let act): notices(of: act)

        // Nobody.
        case .enquired, .adjustmentsRequested, .invitationIssued, .bundleAccepted, .evidenceReceived, .evidenceExamined,
            .evidenceChecked, .receiptIssued, .evidenceWithdrawn, .submitted, .creditTransferred, .unitWithdrawn,
            .allocated, .sessionHeld, .drawnForSecondMarking, .sampled, .recommended, .decided, .appealWithdrawn,
            .reassessmentOpened, .malpracticeSettled, .withdrawn:
            []
        }
    }

    private func tell(_ kind: NoticeKind) -> [CaseNotice] { tell(kind, to: candidate) }

    private func tell(_ kind: NoticeKind, to person: PersonID?) -> [CaseNotice] {
        person.map { [CaseNotice(kind, to: .person($0))] } ?? []
    }

    private func tellBody(_ kind: NoticeKind) -> [CaseNotice] { [CaseNotice(kind, to: .role(.administrator))] }

    /// The candidate learns that nobody will be there, the assessor that the unit is taken away.
    private func notices(of act: CaseAct.AllocationEnded) -> [CaseNotice] {
        (isSessionDropped(over: act.unit) ? tell(.sessionCancelled) : [])
            + (act.cause == .released ? [] : tell(.allocationEnded, to: act.assessor))
    }

    /// Whether the latest act took away the assessor with whom a session was arranged.
    private func isSessionDropped(over unit: UnitCode) -> Bool {
        sessions.contains { $0.act.unit == unit && $0.ending == .dropped && $0.endedAt == lastActAt }
    }

    /// Whoever called it off knows.
    private func notices(of act: CaseAct.SessionCancelled) -> [CaseNotice] {
        (act.cause == .byCandidate ? [] : tell(.sessionCancelled))
            + (act.cause == .byAssessor ? [] : tell(.sessionCancelled, to: session(act.session)?.assessor))
    }

    private func notices(of act: CaseAct.Verified) -> [CaseNotice] {
        let assessor = unit(ofSample: act.sample)?.judged.last?.assessor
        return switch act.outcome {
        case .agree: []
        case .agreeWithAction: tell(.actionAsked, to: assessor)
        case .disagree: tell(.judgementReturned, to: assessor)
        }
    }

    /// Whoever has to do it is reminded: the candidate, the assessor of the unit, or else the body.
    private func notices(of act: CaseAct.Reminded) -> [CaseNotice] {
        if act.clock.kind.party == .candidate { return tell(.reminder) }
        let assessor = unitHolder(of: act.clock)
        return assessor == nil ? tellBody(.reminder) : tell(.reminder, to: assessor)
    }

    /// The assessor whom a clock of a unit urges.
    private func unitHolder(of clock: ClockKey) -> PersonID? {
        guard clock.kind == .assessment, case .unit(let code) = clock.subject else { return nil }
        return unit(code)?.assignment?.assessor
    }
}
