/// What somebody asks to be done in a case, beside evidence, scoring and decisions, which have ways of their own. It says what only
/// that person can say; numbers, codes and times that follow from the case are found when it is done.
///
/// In JSON an object with one key, the verb: `{"lodge-appeal": {"grounds": ["procedure"]}}`.
public enum CaseVerb: Hashable, Codable, Sendable {
    // From an enquiry to a plan.
    case apply(units: [UnitCode], organisation: OrganisationID?)
    case requestAdjustments(adjustments: [Adjustment])
    case proposePlan(adjustments: [AdjustmentAnswer], told: [CandidateRight])
    /// Nil: the latest proposal.
    case agreePlan(plan: Int?)
    case transferCredit(unit: UnitCode, evidence: [EvidenceID])
    case withdrawUnit(unit: UnitCode)

    // Beside the judging.
    case scheduleSession(unit: UnitCode, form: SessionForm, startsAt: Timestamp, minutes: Int)
    case cancelSession(session: SessionID, cause: SessionCancellation)
    case recordSession(session: SessionID, attendance: SessionAttendance)
    case drawForSecondMarking(unit: UnitCode, cause: DrawCause)
    case sample(unit: UnitCode, cause: DrawCause)
    case verify(sample: SampleID, outcome: VerificationOutcome)
    /// From an assessor who may not judge it any more.
    case takeAway(unit: UnitCode)

    // After a decision. Where no certificate is named, the latest is meant.
    case suspendCertificate(certificate: CertificateID?, cause: SuspensionCause)
    case reinstateCertificate(certificate: CertificateID?)
    case reduceCertificate(certificate: CertificateID?, units: [UnitCode])
    case revokeCertificate(certificate: CertificateID?, cause: RevocationCause)
    /// Something on it was wrong: another is issued in its place.
    case correctCertificate(certificate: CertificateID?)
    case renewCertificate(certificate: CertificateID?)
    /// Nil: every unit that the scheme has tried again.
    case reassess(units: [UnitCode]?)

    // Against a decision.
    /// Nil units: every one that can be contested. Nil time: now; an administrator tells when it came by another channel.
    case lodgeAppeal(grounds: [AppealGround], units: [UnitCode]?, arrivedAt: Timestamp?)
    case admitAppeal(appeal: AppealID)
    case refuseAppeal(appeal: AppealID, cause: InadmissibilityCause)
    case appointPanel(appeal: AppealID, members: [PanelMember])
    case withdrawAppeal(appeal: AppealID)
    /// The units whose outcome the panel changes.
    case decideAppeal(appeal: AppealID, outcome: AppealOutcome, units: [UnitDecision])

    // Concerns.
    case complain(about: ComplaintSubject, concerns: PersonID?)
    case settleComplaint(complaint: ComplaintID, outcome: ComplaintOutcome)
    case reportMalpractice(suspect: MalpracticeSuspect, concerns: PersonID?)
    case settleMalpractice(report: MalpracticeReportID, finding: MalpracticeFinding)
    case hold(cause: HoldCause)
    case lift(hold: HoldID)
    /// Nil: the whole case.
    case void(unit: UnitCode?, cause: VoidCause)
    case extend(clock: ClockKind, subject: ClockSubject, until: Timestamp)

    /// The stable names of the verbs in the API.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case apply
        case requestAdjustments = "request-adjustments"
        case proposePlan = "propose-plan"
        case agreePlan = "agree-plan"
        case transferCredit = "transfer-credit"
        case withdrawUnit = "withdraw-unit"
        case scheduleSession = "schedule-session"
        case cancelSession = "cancel-session"
        case recordSession = "record-session"
        case drawForSecondMarking = "draw-for-second-marking"
        case sample
        case verify
        case takeAway = "take-away"
        case suspendCertificate = "suspend-certificate"
        case reinstateCertificate = "reinstate-certificate"
        case reduceCertificate = "reduce-certificate"
        case revokeCertificate = "revoke-certificate"
        case correctCertificate = "correct-certificate"
        case renewCertificate = "renew-certificate"
        case reassess
        case lodgeAppeal = "lodge-appeal"
        case admitAppeal = "admit-appeal"
        case refuseAppeal = "refuse-appeal"
        case appointPanel = "appoint-panel"
        case withdrawAppeal = "withdraw-appeal"
        case decideAppeal = "decide-appeal"
        case complain
        case settleComplaint = "settle-complaint"
        case reportMalpractice = "report-malpractice"
        case settleMalpractice = "settle-malpractice"
        case hold
        case lift
        case void
        case extend
    }
}
