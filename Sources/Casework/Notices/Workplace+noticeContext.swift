import Notices
import Recognition
import Records

extension Workplace {
    /// What a text is made from: the act that somebody must learn of, and the case as it stands.
    func noticeContext(
        of row: NoticeRow,
        in file: CaseFile,
        recipient: PersonRow,
        title: String
    ) throws(CaseworkFault) -> NoticeContext {
        let (state, scheme) = (file.state, file.rules.scheme)
        guard case .onCase(let act) = row.act.deed else { throw .notFound(.case) }
        let running = try counting { () throws(ClockFault) in try state.runningClocks(under: file.rules) }
        let clock = row.kind.clock(of: act)
        let subject = act.clockSubject
        let unit = state.unit(of: act)
        return NoticeContext(
            row.kind,
            of: state.id,
            recipientName: recipient.name,
            languages: [],
            bodyLanguages: scheme.languages,
            bodyTitle: title,
            unitTitle: unit.flatMap { file.rules.rubrics[$0]?.unit.title },
            clock: clock,
            due: act.due
                ?? running.first { $0.key.kind == clock && (subject == nil || $0.key.subject == subject) }?.dueAt,
            startsAt: state.sessionStart(of: act),
            appeal: appealRight(row.kind, in: state, running, stages: scheme.appealRules.stages.count),
            page: notices.publicAddress,
            vocabulary: scheme.vocabulary,
            timeZone: scheme.timeZone,
            writtenAt: now
        )
    }

    private func appealRight(
        _ kind: NoticeKind,
        in state: CaseState,
        _ running: [RunningClock],
        stages: Int
    ) -> AppealRight {
        let tells = [.decision, .appealDecided, .appealInadmissible].contains(kind)
        guard tells, state.appealOpenedAt != nil, state.appealStage <= stages, !state.contestableUnits.isEmpty else {
            return .none
        }
        return .open(until: running.first { $0.key.kind == .appealLodging }?.dueAt)
    }
}

extension NoticeKind {
    /// The clock that the notice is about.
    fileprivate func clock(of act: CaseAct) -> ClockKind? {
        switch act {
        case .reminded(let act): act.clock.kind
        case .extended(let act): act.clock.kind
        case .clockExpired(let act): act.clock.kind
        case .lapsed(let act): act.clock.kind
        case .planProposed: .plan
        case .returned: .submission
        case .judged: .furtherEvidence
        case .applied: .applicationReply
        case .appealLodged: .appealAdmission
        case .appealAdmitted, .panelAppointed: .appealOutcome
        case .complaintLodged: .complaint
        case .malpracticeReported: .malpractice
        case .certificateIssued, .certificateRenewed: .certificateValidity
        default: nil
        }
    }
}

extension CaseAct {
    /// The end that the act itself tells.
    fileprivate var due: Instant? {
        switch self {
        case .reminded(let act): act.dueAt
        case .extended(let act): act.until
        case .clockExpired(let act): act.dueAt
        case .lapsed(let act): act.dueAt
        case .verified(let act): act.until
        default: nil
        }
    }

    /// What the clock hangs on that the act starts; nil: there is one of its kind in a case.
    fileprivate var clockSubject: ClockSubject? {
        switch self {
        case .judged(let act): .unit(act.unit)
        case .appealLodged(let act): .appeal(act.appeal)
        case .appealAdmitted(let act): .appeal(act.appeal)
        case .panelAppointed(let act): .appeal(act.appeal)
        case .complaintLodged(let act): .complaint(act.complaint)
        case .malpracticeReported(let act): .malpracticeReport(act.report)
        case .certificateIssued(let act): .certificate(act.certificate)
        case .certificateRenewed(let act): .certificate(act.certificate)
        default: nil
        }
    }
}

extension CaseState {
    /// The unit that the act is about.
    fileprivate func unit(of act: CaseAct) -> UnitCode? {
        switch act {
        case .judged(let act): act.unit
        case .allocationEnded(let act): act.unit
        case .sessionScheduled(let act): act.unit
        case .sessionCancelled(let act): session(act.session)?.act.unit
        case .verified(let act): unit(ofSample: act.sample)?.reference.code
        case .voided(let act): act.unit
        case .reminded(let act): act.clock.unit
        case .extended(let act): act.clock.unit
        case .clockExpired(let act): act.clock.unit
        default: nil
        }
    }

    fileprivate func sessionStart(of act: CaseAct) -> Instant? {
        switch act {
        case .sessionScheduled(let act): act.startsAt
        case .sessionCancelled(let act): session(act.session)?.act.startsAt
        default: nil
        }
    }
}

extension ClockKey {
    fileprivate var unit: UnitCode? { if case .unit(let code) = subject { code } else { nil } }
}
