import Recognition

/// Who reads the texts of an act: the one table of it.
///
/// The principle: what was said to somebody, or by them, is theirs to read; what somebody has to act on, they read; nobody else does.
/// An auditor follows who did what, and reads why it was judged and decided so, not what people wrote about each other.
extension CaseAct.Kind {
    var textReaders: Set<TextReader> {
        switch self {
        // Who checks an identity notes what was seen of a document.
        case .admitted: [.author, .administrator]
        case .foundIneligible, .adjustmentsRequested, .planProposed, .planAgreed, .unitWithdrawn, .withdrawn,
            .evidenceWithdrawn, .reassessmentOpened:
            [.author, .candidate, .administrator]
        case .creditTransferred: [.author, .candidate, .certifier, .administrator]
        case .allocationEnded: [.author, .assessorConcerned, .administrator]
        case .sessionScheduled:
            [.author, .candidate, .sessionAssessor, .panel, .verifier, .certifier, .administrator]
        case .sessionCancelled: [.author, .candidate, .sessionAssessor, .administrator]
        // Notes are evidence, and hold what their assessor thinks of it: nobody reads them who still judges, nor the candidate before.
        case .sessionHeld: [.author, .sessionAssessor, .panel, .verifier, .certifier, .administrator]
        // Comments go with their judgement, to whom that is shown (`visibleJudgement`).
        case .judged: [.author]
        case .drawnForSecondMarking, .sampled: [.author, .verifier, .certifier, .administrator]
        case .verified: [.author, .assessorConcerned, .certifier]
        case .decided:
            [.author, .candidate, .assessorConcerned, .panel, .verifier, .certifier, .administrator, .auditor]
        case .certificateSuspended, .certificateReinstated, .certificateReduced, .certificateRevoked,
            .certificateReplaced, .certificateRenewed, .voided:
            [.author, .candidate, .certifier, .administrator]
        case .appealLodged, .appealAdmitted, .appealWithdrawn, .appealFoundInadmissible:
            [.author, .candidate, .panel, .administrator]
        case .panelAppointed: [.author, .administrator]
        case .appealDecided: [.author, .candidate, .panel, .certifier, .administrator, .auditor]
        // A complaint or a report may be about anybody, the candidate too.
        case .complaintLodged, .malpracticeReported: [.author, .administrator]
        case .complaintSettled: [.author, .complainant, .administrator]
        case .malpracticeSettled, .holdPut, .holdLifted: [.author, .certifier, .administrator]
        case .extended: [.author, .administrator]
        case .enquired, .applied, .invitationIssued, .bundleAccepted, .evidenceReceived, .evidenceExamined,
            .evidenceChecked, .receiptIssued, .submitted, .returned, .allocated, .recommended, .notified,
            .certificateIssued, .certificateExpired, .clockExpired, .reminded, .lapsed:
            [.author]
        }
    }
}
