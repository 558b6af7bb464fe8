extension CaseAct {
    /// The stable name of an act in the database, the API and exports.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case enquired
        case applied
        case admitted
        case foundIneligible = "found-ineligible"
        case adjustmentsRequested = "adjustments-requested"
        case planProposed = "plan-proposed"
        case planAgreed = "plan-agreed"
        case invitationIssued = "invitation-issued"
        case bundleAccepted = "bundle-accepted"
        case evidenceReceived = "evidence-received"
        case evidenceExamined = "evidence-examined"
        case evidenceChecked = "evidence-checked"
        case receiptIssued = "receipt-issued"
        case evidenceWithdrawn = "evidence-withdrawn"
        case submitted
        case returned
        case creditTransferred = "credit-transferred"
        case unitWithdrawn = "unit-withdrawn"
        case allocated
        case allocationEnded = "allocation-ended"
        case sessionScheduled = "session-scheduled"
        case sessionCancelled = "session-cancelled"
        case sessionHeld = "session-held"
        case judged
        case drawnForSecondMarking = "drawn-for-second-marking"
        case sampled
        case verified
        case recommended
        case decided
        case notified
        case certificateIssued = "certificate-issued"
        case certificateSuspended = "certificate-suspended"
        case certificateReinstated = "certificate-reinstated"
        case certificateReduced = "certificate-reduced"
        case certificateRevoked = "certificate-revoked"
        case certificateReplaced = "certificate-replaced"
        case certificateExpired = "certificate-expired"
        case certificateRenewed = "certificate-renewed"
        case appealLodged = "appeal-lodged"
        case appealAdmitted = "appeal-admitted"
        case appealFoundInadmissible = "appeal-found-inadmissible"
        case panelAppointed = "panel-appointed"
        case appealWithdrawn = "appeal-withdrawn"
        case appealDecided = "appeal-decided"
        case reassessmentOpened = "reassessment-opened"
        case complaintLodged = "complaint-lodged"
        case complaintSettled = "complaint-settled"
        case malpracticeReported = "malpractice-reported"
        case malpracticeSettled = "malpractice-settled"
        case holdPut = "hold-put"
        case holdLifted = "hold-lifted"
        case voided
        case withdrawn
        case clockExpired = "clock-expired"
        case reminded
        case extended
        case lapsed
    }

    public var kind: Kind {
        switch self {
        case .enquired: .enquired
        case .applied: .applied
        case .admitted: .admitted
        case .foundIneligible: .foundIneligible
        case .adjustmentsRequested: .adjustmentsRequested
        case .planProposed: .planProposed
        case .planAgreed: .planAgreed
        case .invitationIssued: .invitationIssued
        case .bundleAccepted: .bundleAccepted
        case .evidenceReceived: .evidenceReceived
        case .evidenceExamined: .evidenceExamined
        case .evidenceChecked: .evidenceChecked
        case .receiptIssued: .receiptIssued
        case .evidenceWithdrawn: .evidenceWithdrawn
        case .submitted: .submitted
        case .returned: .returned
        case .creditTransferred: .creditTransferred
        case .unitWithdrawn: .unitWithdrawn
        case .allocated: .allocated
        case .allocationEnded: .allocationEnded
        case .sessionScheduled: .sessionScheduled
        case .sessionCancelled: .sessionCancelled
        case .sessionHeld: .sessionHeld
        case .judged: .judged
        case .drawnForSecondMarking: .drawnForSecondMarking
        case .sampled: .sampled
        case .verified: .verified
        case .recommended: .recommended
        case .decided: .decided
        case .notified: .notified
        case .certificateIssued: .certificateIssued
        case .certificateSuspended: .certificateSuspended
        case .certificateReinstated: .certificateReinstated
        case .certificateReduced: .certificateReduced
        case .certificateRevoked: .certificateRevoked
        case .certificateReplaced: .certificateReplaced
        case .certificateExpired: .certificateExpired
        case .certificateRenewed: .certificateRenewed
        case .appealLodged: .appealLodged
        case .appealAdmitted: .appealAdmitted
        case .appealFoundInadmissible: .appealFoundInadmissible
        case .panelAppointed: .panelAppointed
        case .appealWithdrawn: .appealWithdrawn
        case .appealDecided: .appealDecided
        case .reassessmentOpened: .reassessmentOpened
        case .complaintLodged: .complaintLodged
        case .complaintSettled: .complaintSettled
        case .malpracticeReported: .malpracticeReported
        case .malpracticeSettled: .malpracticeSettled
        case .holdPut: .holdPut
        case .holdLifted: .holdLifted
        case .voided: .voided
        case .withdrawn: .withdrawn
        case .clockExpired: .clockExpired
        case .reminded: .reminded
        case .extended: .extended
        case .lapsed: .lapsed
        }
    }
}
