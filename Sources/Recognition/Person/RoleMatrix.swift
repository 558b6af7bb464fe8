/// What each role may do in a case. What is not listed is refused; an auditor and a body's own hands never meet, because nothing
/// is listed for auditors.
public enum RoleMatrix {
    public static func roles(for kind: CaseAct.Kind) -> [Role] {
        switch kind {
        case .enquired, .applied, .adjustmentsRequested: [.candidate, .administrator]
        case .admitted, .foundIneligible, .planProposed: [.administrator]
        case .planAgreed: [.candidate]
        case .invitationIssued, .bundleAccepted: [.administrator]
        case .evidenceReceived: [.candidate, .administrator, .assessor]
        case .evidenceWithdrawn, .submitted, .unitWithdrawn, .withdrawn: [.candidate]
        case .evidenceExamined, .evidenceChecked, .receiptIssued, .returned, .recommended, .notified: [.system]
        case .creditTransferred: [.administrator]
        case .allocated, .judged: [.assessor, .adjudicator]
        case .allocationEnded: [.assessor, .adjudicator, .administrator, .system]
        case .sessionScheduled, .sessionHeld: [.assessor]
        case .sessionCancelled: [.assessor, .candidate]
        case .drawnForSecondMarking, .sampled: [.verifier, .administrator, .system]
        case .verified: [.verifier]
        case .decided: [.certifier]
        case .certificateIssued, .certificateExpired: [.system]
        case .certificateSuspended, .certificateReinstated, .certificateReduced, .certificateRevoked,
            .certificateReplaced, .certificateRenewed:
            [.certifier]
        case .appealLodged, .appealWithdrawn, .reassessmentOpened: [.candidate, .administrator]
        case .appealAdmitted, .appealFoundInadmissible, .panelAppointed: [.administrator]
        case .appealDecided: [.panel]
        case .complaintLodged: [.candidate, .administrator]
        case .malpracticeReported: [.candidate, .assessor, .adjudicator, .verifier, .certifier, .administrator]
        case .complaintSettled, .malpracticeSettled, .holdPut, .holdLifted, .extended: [.administrator]
        case .voided: [.certifier, .administrator]
        case .clockExpired, .reminded, .lapsed: [.system]
        }
    }
}
