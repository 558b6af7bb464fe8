/// The clocks that a scheme may set. The raw values are stable: they stand in files, acts and exports.
///
/// A scheme that gives no term for a kind has no such clock, and nothing runs out. `Docs/body/clocks.md` has the table.
public enum ClockKind: String, Hashable, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    // From an application to a judgement.

    /// From the application until the body has admitted or refused.
    case applicationReply = "application-reply"
    /// From admission until candidate and body have agreed on a plan.
    case plan
    /// From the plan until the candidate has submitted.
    case submission
    /// From submission until the evidence is examined: ready, or returned for technical reasons.
    case examination
    /// From ready until an assessor has each unit.
    case allocation
    /// From the first allocation of a round until the unit is judged in it, through whatever hands it goes.
    case assessment
    /// From the request for further evidence until the candidate has submitted again.
    case furtherEvidence = "further-evidence"
    /// From the first judgement until the second, and the adjudication where they differ, are there.
    case secondMarking = "second-marking"
    /// From the draw of a sample until it is verified.
    case verification

    // From a recommendation to a certificate.

    /// From the recommendation until the body has decided.
    case decision
    /// From the decision until the candidate is told.
    case notification
    /// From notification until the certificate is issued.
    case certificateIssue = "certificate-issue"

    // Against a decision.

    /// From notification (of the decision, or of the stage before) until an appeal must be lodged.
    case appealLodging = "appeal-lodging"
    /// From lodging until the body has said whether it hears the appeal.
    case appealAdmission = "appeal-admission"
    /// From lodging until the stage has its outcome.
    case appealOutcome = "appeal-outcome"
    /// From a complaint until it has its outcome.
    case complaint
    /// From a report of malpractice until it has its outcome.
    case malpractice
    /// From the notification of a decision until failed units may no longer be tried again.
    case reassessment

    // What stays.

    /// From the notification of the last decision until evidence is disposed of.
    case evidenceRetention = "evidence-retention"
    /// From the notification of the last decision until records are disposed of.
    case recordRetention = "record-retention"
    /// From issue until the certificate expires.
    case certificateValidity = "certificate-validity"
    /// From the grant of an assessor's licence, or its last renewal, until it is no longer current.
    case licenceCurrency = "licence-currency"

    /// Who has to do something before the end.
    public var party: ClockParty {
        switch self {
        case .plan, .submission, .furtherEvidence, .appealLodging, .reassessment, .certificateValidity: .candidate
        case .applicationReply, .examination, .allocation, .assessment, .secondMarking, .verification, .decision,
            .notification, .certificateIssue, .appealAdmission, .appealOutcome, .complaint, .malpractice,
            .evidenceRetention, .recordRetention, .licenceCurrency:
            .body
        }
    }
}
