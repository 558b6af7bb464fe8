/// What a notice says. Each has a text in every language of the catalogues; the raw values are stable.
public enum NoticeKind: String, Hashable, Codable, Sendable, CaseIterable {
    // To the candidate.
    case admitted
    case foundIneligible = "found-ineligible"
    case planProposed = "plan-proposed"
    case evidenceReturned = "evidence-returned"
    case furtherEvidence = "further-evidence"
    case sessionScheduled = "session-scheduled"
    case sessionCancelled = "session-cancelled"
    case decision
    case certificateIssued = "certificate-issued"
    case certificateSuspended = "certificate-suspended"
    case certificateReinstated = "certificate-reinstated"
    case certificateReduced = "certificate-reduced"
    case certificateRevoked = "certificate-revoked"
    case certificateExpired = "certificate-expired"
    case certificateRenewed = "certificate-renewed"
    case appealAdmitted = "appeal-admitted"
    case appealInadmissible = "appeal-inadmissible"
    case appealDecided = "appeal-decided"
    case complaintSettled = "complaint-settled"
    case holdPut = "hold-put"
    case holdLifted = "hold-lifted"
    case voided
    case lapsed
    case clockExtended = "clock-extended"
    case reminder
    // To an assessor.
    case allocationEnded = "allocation-ended"
    case judgementReturned = "judgement-returned"
    case actionAsked = "action-asked"
    // To whoever runs the body's affairs.
    case applied
    case planAgreed = "plan-agreed"
    case appealLodged = "appeal-lodged"
    case panelAppointed = "panel-appointed"
    case complaintLodged = "complaint-lodged"
    case malpracticeReported = "malpractice-reported"
    case clockExpired = "clock-expired"
}
