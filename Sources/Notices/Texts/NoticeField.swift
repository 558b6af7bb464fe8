import Recognition

/// What a text may name between braces. `Docs/operator/notices.md` lists them for translators.
public enum NoticeField: String, Hashable, Sendable, CaseIterable {
    /// The name of the person who gets the message, and of nobody else: what travels in the clear names no third person.
    case recipient
    /// The name of the certification body.
    case body
    /// The code of the case.
    case `case`
    /// The title of the unit that the notice is about.
    case unit
    /// The last moment in which something is still in time.
    case due
    /// How many days are left until then; not known on the last day.
    case days
    /// The beginning of an appointment.
    case when
    /// What a clock asks for, from the catalogue's `tasks`.
    case task
    /// The scheme's word for what the case or its certificate is now.
    case status
    /// The public address of the service.
    case page
    /// The last moment in which an appeal is still in time.
    case appealUntil = "appeal-until"
    /// How many days are left until then; not known on the last day.
    case appealDays = "appeal-days"

    /// Known in every notice.
    var isAlwaysKnown: Bool { self == .body || self == .case }

    /// A number, which a sentence has to agree with.
    var isCount: Bool { self == .days || self == .appealDays }

    /// What the parts that are common to all notices may name.
    static let common: [CommonText: Set<NoticeField>] = [
        .greeting: [.recipient], .greetingWithoutName: [], .appeal: [.body, .case], .appealUntil: [.appealUntil],
        .appealDays: [.appealDays], .page: [.page, .body, .case], .withoutPage: [.body, .case],
        .closing: [.body, .case],
        .automatic: [.body],
    ]
}

extension NoticeKind {
    /// What its text may name. What others name would never be known, and their paragraph never be read.
    var fields: Set<NoticeField> { requiredFields.union(optionalFields).union([.body, .case]) }

    /// What its text has to name: without it the message says nothing.
    var requiredFields: Set<NoticeField> {
        switch self {
        case .reminder, .clockExtended, .clockExpired: [.task, .due]
        case .sessionScheduled, .sessionCancelled: [.when]
        case .planProposed, .evidenceReturned, .furtherEvidence, .judgementReturned: [.due]
        case .certificateSuspended, .certificateReinstated, .certificateReduced, .certificateRevoked,
            .certificateExpired:
            [.status]
        default: []
        }
    }

    private var optionalFields: Set<NoticeField> {
        switch self {
        case .furtherEvidence, .judgementReturned, .reminder, .clockExtended: [.unit, .due, .days]
        case .sessionScheduled, .sessionCancelled, .allocationEnded, .actionAsked, .clockExpired: [.unit]
        case .admitted, .planProposed, .evidenceReturned, .appealAdmitted, .panelAppointed, .applied, .appealLodged,
            .complaintLodged, .malpracticeReported, .holdLifted:
            [.due, .days]
        case .certificateIssued, .certificateRenewed: [.due, .status]
        case .voided, .lapsed: [.status]
        default: []
        }
    }

    /// What the scheme's vocabulary calls the state that the notice tells of. Nil where the message must not tell it: a verdict, or
    /// the outcome of an appeal, is read on the page of the case.
    var statusWord: OutcomeWord? {
        switch self {
        case .certificateIssued, .certificateReinstated, .certificateRenewed: .certificateValid
        case .certificateSuspended: .certificateSuspended
        case .certificateReduced: .certificateReduced
        case .certificateRevoked: .certificateRevoked
        case .certificateExpired: .certificateExpired
        case .voided: .caseVoid
        case .lapsed: .caseLapsed
        default: nil
        }
    }
}
