/// Outcomes for which a dialect may have words of its own beside the six that each scheme gives.
public enum OutcomeWord: String, Hashable, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    case unitCreditTransfer = "unit-credit-transfer"
    case unitWithdrawn = "unit-withdrawn"
    case unitVoid = "unit-void"

    case caseWithdrawn = "case-withdrawn"
    case caseLapsed = "case-lapsed"
    case caseVoid = "case-void"

    case appealInadmissible = "appeal-inadmissible"
    case appealDismissed = "appeal-dismissed"
    case appealUpheldReassess = "appeal-upheld-reassess"
    case appealUpheldVaried = "appeal-upheld-varied"
    case appealWithdrawn = "appeal-withdrawn"

    case certificateValid = "certificate-valid"
    case certificateSuspended = "certificate-suspended"
    case certificateReduced = "certificate-reduced"
    case certificateRevoked = "certificate-revoked"
    case certificateReplaced = "certificate-replaced"
    case certificateExpired = "certificate-expired"
}
