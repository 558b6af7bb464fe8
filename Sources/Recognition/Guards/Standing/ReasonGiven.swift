/// What takes something from somebody, or puts it off, has a reason in its personal part.
struct ReasonGiven: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard Self.isAsked(of: proposal.act), !proposal.fields.contains("reason") else { return nil }
        return Refusal(
            .reasonMissing,
            reason: "This needs a reason.",
            remedy: "Give it: `--reason TEXT`."
        )
    }

    private static func isAsked(of act: CaseAct) -> Bool {
        switch act {
        case .foundIneligible, .extended, .holdPut, .voided, .appealFoundInadmissible, .appealDecided,
            .complaintSettled,
            .malpracticeReported, .malpracticeSettled, .complaintLodged, .appealLodged, .certificateSuspended,
            .certificateReduced, .certificateRevoked, .creditTransferred:
            true
        case .planProposed(let act): act.adjustments.contains { !$0.isGranted }
        case .verified(let act): act.outcome != .agree
        case .drawnForSecondMarking(let act): act.cause == .targeted
        case .sampled(let act): act.cause == .targeted
        case .certificateReplaced(let act): act.cause == .correction
        default: false
        }
    }
}
