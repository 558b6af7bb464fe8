/// What each role may do in a case. What is not listed is refused.
public enum RoleMatrix {
    public static func roles(for kind: CaseAct.Kind) -> [Role] {
        switch kind {
        case .applied: [.candidate, .administrator]
        case .admitted, .foundIneligible: [.administrator]
        case .invitationIssued, .bundleAccepted: [.administrator]
        case .evidenceReceived: [.candidate, .administrator]
        case .evidenceWithdrawn, .submitted: [.candidate]
        case .evidenceExamined, .evidenceChecked, .receiptIssued, .returned, .recommended, .notified: [.system]
        case .allocated: [.assessor]
        case .allocationEnded: [.assessor, .system]
        case .judged: [.assessor]
        case .decided: [.certifier]
        case .withdrawn: [.candidate]
        }
    }
}
