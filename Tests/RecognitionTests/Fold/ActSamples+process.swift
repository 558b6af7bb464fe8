import Recognition

extension ActSamples {
    private static let session = SessionID(canonical: "SESS10N00001")
    private static let sample = SampleID(canonical: "SAMP1E000001")
    private static let certificate = CertificateID(canonical: "CERT00000001")
    private static let appeal = AppealID(canonical: "APPEA1000001")
    private static let complaint = ComplaintID(canonical: "C0MP1A1N0001")
    private static let report = MalpracticeReportID(canonical: "REP0RT000001")
    private static let hold = HoldID(canonical: "H01D00000001")
    private static let clock = ClockKey(kind: .furtherEvidence, subject: .unit(.edge), startedAt: checkedAt)

    static let ofPlanning: [CaseAct] = [
        .enquired(
            .init(
                candidate: .ana,
                scheme: SchemeReference(code: SchemeCode(checked: "kitchen"), version: "2026.1", digest: digest("a")),
                organisation: organisation
            )
        ),
        .adjustmentsRequested(.init(adjustments: [.extraTime, .signLanguage])),
        .planProposed(
            .init(
                plan: 1,
                adjustments: [
                    AdjustmentAnswer(adjustment: .extraTime, isGranted: true),
                    AdjustmentAnswer(adjustment: .signLanguage, isGranted: false),
                ],
                rights: [.purpose, .noForcedTraining]
            )
        ),
        .planAgreed(.init(plan: 1)),
        .creditTransferred(.init(unit: .edge, evidence: [evidence])),
        .unitWithdrawn(.init(unit: .edge)),
    ]

    static let ofSessions: [CaseAct] = [
        .sessionScheduled(
            .init(session: session, unit: .edge, form: .observation, startsAt: until, minutes: 45)
        ),
        .sessionCancelled(.init(session: session, cause: .noConnection)),
        .sessionHeld(.init(session: session, attendance: .both, set: 2, evidence: [evidence])),
    ]

    static let ofModeration: [CaseAct] = [
        .drawnForSecondMarking(.init(unit: .edge, cause: .random)),
        .sampled(.init(sample: sample, unit: .edge, cause: .targeted)),
        .verified(.init(sample: sample, outcome: .disagree, until: until)),
    ]

    static let ofCertificates: [CaseAct] = [
        .certificateIssued(
            .init(certificate: certificate, decision: decision, units: [.edge], validUntil: until)
        ),
        .certificateSuspended(.init(certificate: certificate, cause: SuspensionCause.allCases[0])),
        .certificateReinstated(.init(certificate: certificate)),
        .certificateReduced(.init(certificate: certificate, units: [.edge])),
        .certificateRevoked(.init(certificate: certificate, cause: RevocationCause.allCases[0])),
        .certificateReplaced(
            .init(
                certificate: certificate,
                by: CertificateID(canonical: "CERT00000002"),
                cause: .correction
            )
        ),
        .certificateExpired(.init(certificate: certificate, dueAt: until)),
        .certificateRenewed(.init(certificate: certificate, validUntil: until)),
    ]

    static let ofAppeals: [CaseAct] = [
        .appealLodged(
            .init(
                appeal: appeal,
                stage: 1,
                grounds: [AppealGround.allCases[0]],
                decision: decision,
                contested: [ContestedRound(unit: .edge, round: .adjudication, attempt: 2)],
                arrivedAt: until
            )
        ),
        .appealAdmitted(.init(appeal: appeal)),
        .appealFoundInadmissible(.init(appeal: appeal, cause: .noGround)),
        .panelAppointed(
            .init(
                appeal: appeal,
                members: [PanelMember(person: .ida, isOutsider: false), PanelMember(person: .kim, isOutsider: true)]
            )
        ),
        .appealWithdrawn(.init(appeal: appeal)),
        .appealDecided(
            .init(
                appeal: appeal,
                outcome: .upheldVaried,
                units: [UnitDecision(unit: .edge, outcome: .competent)]
            )
        ),
        .reassessmentOpened(.init(attempt: 2, units: [.edge])),
    ]

    static let ofConcerns: [CaseAct] = [
        .complaintLodged(.init(complaint: complaint, about: .personalData, concerns: .ben)),
        .complaintSettled(.init(complaint: complaint, outcome: .partlyUpheld)),
        .malpracticeReported(.init(report: report, suspect: .candidate, concerns: .ana)),
        .malpracticeSettled(.init(report: report, finding: .notProven)),
        .holdPut(.init(hold: hold, cause: .malpractice)),
        .holdLifted(.init(hold: hold)),
        .voided(.init(unit: .edge, cause: .openedInError)),
        .clockExpired(.init(clock: clock, dueAt: until)),
        .reminded(.init(clock: clock, dueAt: until, reminder: checkedAt)),
        .extended(.init(clock: clock, from: checkedAt, until: until)),
        .lapsed(
            .init(
                clock: ClockKey(kind: .submission, subject: .wholeCase, startedAt: checkedAt),
                dueAt: until
            )
        ),
    ]
}
