extension CaseAct.Kind {
    /// In which phases of a case the act has its time.
    var phases: Set<CasePhase> {
        switch self {
        // The report of an examination may still arrive after everything, and the receipt that follows it; they change nothing
        // that was decided, and their jobs must be able to end.
        case .evidenceExamined, .evidenceChecked, .receiptIssued: Set(CasePhase.allCases)
        // What is said against the body, or against anybody, is heard at any time.
        case .complaintLodged, .complaintSettled, .malpracticeReported, .malpracticeSettled, .clockExpired, .reminded,
            .extended:
            Set(CasePhase.allCases)
        // While the case runs they say themselves that it has been opened.
        case .enquired, .applied: [.enquiry, .open]
        case .decided, .notified, .withdrawn: [.enquiry, .open, .decided]
        case .admitted, .foundIneligible, .adjustmentsRequested, .planProposed, .planAgreed, .invitationIssued,
            .bundleAccepted, .evidenceReceived, .evidenceWithdrawn, .submitted, .returned, .creditTransferred,
            .unitWithdrawn, .allocated, .allocationEnded, .sessionScheduled, .sessionCancelled, .sessionHeld, .judged,
            .drawnForSecondMarking, .sampled, .verified, .recommended:
            [.open]
        case .voided, .lapsed: [.enquiry, .open]
        case .holdPut, .holdLifted: [.enquiry, .open, .decided]
        // A certificate outlives the reopening of its decision.
        case .certificateIssued, .certificateSuspended, .certificateReinstated, .certificateReduced,
            .certificateRevoked, .certificateReplaced, .certificateExpired, .certificateRenewed:
            [.open, .decided]
        case .appealLodged, .appealAdmitted, .appealFoundInadmissible, .panelAppointed,
            .appealWithdrawn, .appealDecided, .reassessmentOpened:
            [.decided]
        }
    }

    /// Also while the case is on hold: what looks into its cause, what ends it, and what protects somebody meanwhile. A technical
    /// return follows from a report that may arrive meanwhile, and nothing else makes up for it later.
    var goesOnWhileHeld: Bool {
        switch self {
        case .evidenceExamined, .evidenceChecked, .receiptIssued, .returned, .complaintLodged, .complaintSettled,
            .malpracticeReported, .malpracticeSettled, .holdPut, .holdLifted, .voided, .withdrawn, .allocationEnded,
            .sessionCancelled, .certificateSuspended, .certificateRevoked, .certificateExpired, .clockExpired,
            .reminded, .extended:
            true
        case .enquired, .applied, .admitted, .foundIneligible, .adjustmentsRequested, .planProposed, .planAgreed,
            .invitationIssued, .bundleAccepted, .evidenceReceived, .evidenceWithdrawn, .submitted,
            .creditTransferred, .unitWithdrawn, .allocated, .sessionScheduled, .sessionHeld, .judged,
            .drawnForSecondMarking, .sampled, .verified, .recommended, .decided, .notified, .certificateIssued,
            .certificateReinstated, .certificateReduced, .certificateReplaced, .certificateRenewed, .appealLodged,
            .appealAdmitted, .appealFoundInadmissible, .panelAppointed, .appealWithdrawn, .appealDecided,
            .reassessmentOpened, .lapsed:
            false
        }
    }
}
