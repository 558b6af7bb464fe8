/// A complaint, a report or a hold has its own code, and is settled once.
struct ConcernKnown: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let isFitting =
            switch proposal.act {
            case .complaintLodged(let act): state.complaint(act.complaint) == nil
            case .complaintSettled(let act): state.complaint(act.complaint).map { $0.settledAt == nil } ?? false
            case .malpracticeReported(let act): state.malpracticeReport(act.report) == nil
            case .malpracticeSettled(let act): state.malpracticeReport(act.report).map { $0.settledAt == nil } ?? false
            case .holdPut(let act): !state.holds.contains { $0.act.hold == act.hold }
            case .holdLifted(let act): state.holds.contains { $0.act.hold == act.hold && $0.liftedAt == nil }
            default: true
            }
        if isFitting { return nil }
        return Refusal(
            .concernUnknown,
            reason: "There is no such complaint, report or hold, or it has ended.",
            remedy: "`assay case show` lists what is open."
        )
    }
}
