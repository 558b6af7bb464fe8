/// A plan follows the one before, answers each adjustment that was asked for, and tells the candidate their rights.
struct PlanComplete: Guard {
    /// What a candidate must have been told. Source: the orientation that assessment centres are bound to give (purpose,
    /// adjustments, results, reassessment, right to appeal).
    static let asked: [CandidateRight] = [.purpose, .adjustments, .results, .reassessment, .appeal]

    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .planProposed(let act) = proposal.act else { return nil }
        guard act.plan == state.plans.count + 1, state.isBeforeSubmission else {
            return Refusal(
                .planStale,
                reason: "Another plan has been proposed meanwhile, or evidence has been submitted.",
                remedy: "Look at the case again."
            )
        }
        guard act.adjustments.map(\.adjustment).sorted() == state.adjustmentsRequested.sorted() else {
            let asked = state.adjustmentsRequested.map(\.rawValue).joined(separator: ", ")
            return Refusal(
                .adjustmentsUnanswered,
                reason: "A plan answers each adjustment that was asked for, once.",
                remedy: asked.isEmpty ? "Leave adjustments out: none was asked for." : "Grant or refuse: \(asked)."
            )
        }
        let untold = Self.asked.filter { !act.rights.contains($0) }
        guard untold.isEmpty else {
            return Refusal(
                .rightsUntold,
                reason: "The candidate was not told: \(untold.map(\.rawValue).joined(separator: ", ")).",
                remedy: "Tell them, then name each with --told."
            )
        }
        return nil
    }
}

extension Adjustment: Comparable {
    public static func < (left: Adjustment, right: Adjustment) -> Bool { left.rawValue < right.rawValue }
}
