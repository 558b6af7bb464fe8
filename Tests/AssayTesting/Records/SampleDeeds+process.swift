import Recognition

/// The acts of a case beside evidence, judgements and decisions.
extension SampleDeeds {
    static var plans: [CaseAct] {
        [
            .adjustmentsRequested(.init(adjustments: [.extraTime, .breaks])),
            .planProposed(
                .init(
                    plan: 1,
                    adjustments: [AdjustmentAnswer(adjustment: .breaks, isGranted: true)],
                    rights: CandidateRight.allCases
                )
            ),
            .planAgreed(.init(plan: 1)), .unitWithdrawn(.init(unit: .u2)),
        ]
    }

    static func meetings(_ acts: inout SampleActs) -> [CaseAct] {
        let (session, clip): (SessionID, EvidenceID) = (acts.id(), acts.id())
        return [
            .creditTransferred(.init(unit: .u2, evidence: [clip])),
            .sessionScheduled(
                .init(session: session, unit: .u1, form: .conversation, startsAt: acts.now, minutes: 30)
            ),
            .sessionHeld(.init(session: session, attendance: .both, set: 2, evidence: [clip])),
            .sessionCancelled(.init(session: acts.id(), cause: .noConnection)),
        ]
    }

    static func moderation(_ acts: inout SampleActs) -> [CaseAct] {
        let sample: SampleID = acts.id()
        return [
            .drawnForSecondMarking(.init(unit: .u1, cause: .random)),
            .sampled(.init(sample: sample, unit: .u1, cause: .risk)),
            .verified(.init(sample: sample, outcome: .disagree, until: acts.now)),
        ]
    }

    static func certificates(of decision: DecisionID, _ acts: inout SampleActs) -> [CaseAct] {
        let (certificate, now): (CertificateID, Instant) = (acts.id(), acts.now)
        return [
            .certificateIssued(.init(certificate: certificate, decision: decision, units: [.u1], validUntil: now)),
            .certificateSuspended(.init(certificate: certificate, cause: .complaint)),
            .certificateReinstated(.init(certificate: certificate)),
            .certificateReduced(.init(certificate: certificate, units: [.u1])),
            .certificateRenewed(.init(certificate: certificate, validUntil: now)),
            .certificateReplaced(.init(certificate: certificate, by: acts.id(), cause: .correction)),
            .certificateRevoked(.init(certificate: certificate, cause: .misuse)),
            .certificateExpired(.init(certificate: certificate, dueAt: now)),
        ]
    }

    static func appeals(against decision: DecisionID, _ acts: inout SampleActs) -> [CaseAct] {
        let appeal: AppealID = acts.id()
        let lodged = CaseAct.AppealLodged(
            appeal: appeal,
            stage: 1,
            grounds: [.judgement],
            decision: decision,
            contested: [ContestedRound(unit: .u1, round: .second, attempt: 1)]
        )
        let varied = UnitDecision(unit: .u1, outcome: .competent)
        return [
            .appealLodged(lodged), .appealAdmitted(.init(appeal: appeal)),
            .panelAppointed(.init(appeal: appeal, members: [PanelMember(person: acts.id(), isOutsider: true)])),
            .appealDecided(.init(appeal: appeal, outcome: .upheldVaried, units: [varied])),
            .appealFoundInadmissible(.init(appeal: acts.id(), cause: .late)),
            .appealWithdrawn(.init(appeal: acts.id())), .reassessmentOpened(.init(attempt: 2, units: [.u1])),
        ]
    }

    static func concerns(_ acts: inout SampleActs) -> [CaseAct] {
        let (complaint, report, hold): (ComplaintID, MalpracticeReportID, HoldID) = (acts.id(), acts.id(), acts.id())
        return [
            .complaintLodged(.init(complaint: complaint, about: .conduct, concerns: acts.id())),
            .complaintSettled(.init(complaint: complaint, outcome: .partlyUpheld)),
            .malpracticeReported(.init(report: report, suspect: .centre, concerns: acts.id())),
            .malpracticeSettled(.init(report: report, finding: .notProven)),
            .holdPut(.init(hold: hold, cause: .malpractice)), .holdLifted(.init(hold: hold)),
            .voided(.init(unit: .u2, cause: .duplicate)),
        ]
    }

    static func clocks(_ acts: inout SampleActs) -> [CaseAct] {
        let (now, later) = (acts.now, acts.now.adding(days: 10))
        let unit = ClockKey(kind: .furtherEvidence, subject: .unit(.u1), startedAt: now)
        let appeal = ClockKey(kind: .appealOutcome, subject: .appeal(acts.id()), startedAt: now)
        let whole = ClockKey(kind: .submission, subject: .wholeCase, startedAt: now)
        return [
            .reminded(.init(clock: unit, dueAt: later, reminder: now)),
            .extended(.init(clock: appeal, from: now, until: later)),
            .clockExpired(.init(clock: unit, dueAt: later)), .lapsed(.init(clock: whole, dueAt: later)),
        ]
    }
}
