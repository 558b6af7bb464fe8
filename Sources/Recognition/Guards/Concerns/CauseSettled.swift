/// What rests on malpractice follows its inquiry: a hold for it is lifted when each report has its finding, and nothing is void for it
/// that was not proven.
struct CauseSettled: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        switch proposal.act {
        case .holdLifted(let act):
            let hold = state.holds.first { $0.act.hold == act.hold }
            let isOpen = state.malpracticeReports.contains { $0.settledAt == nil }
            guard hold?.act.cause == .malpractice, isOpen else { return nil }
            return Refusal(
                .reportOpen,
                reason: "A report of malpractice has no finding yet.",
                remedy: "Settle it first: `assay malpractice settle`."
            )
        case .voided(let act):
            let isProven = state.malpracticeReports.contains { $0.finding == .proven }
            guard act.cause == .malpractice, !isProven else { return nil }
            return Refusal(
                .reportOpen,
                reason: "No report of malpractice has been proven.",
                remedy: "Report and settle it first, or name another cause."
            )
        default: return nil
        }
    }
}
