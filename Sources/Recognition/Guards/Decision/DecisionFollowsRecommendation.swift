/// A decision names each unit once, is never higher than the recommendation, and gives a reason where it is lower.
struct DecisionFollowsRecommendation: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .decided(let act) = proposal.act, let recommendation = state.recommendation else { return nil }
        guard act.units.map(\.unit) == state.units.map(\.reference.code),
            act.outcome == CaseOutcome.following(act.units.map(\.outcome)),
            act.units.allSatisfy({ $0.outcome != .furtherEvidence })
        else {
            return Refusal(
                .decisionIncomplete,
                reason: "A decision settles each unit of the case, and its outcome follows from them.",
                remedy: "Decide on: \(state.units.map(\.reference.code.text).joined(separator: ", "))."
            )
        }
        let isOneOf = act.units.allSatisfy {
            $0.outcome == .notYetCompetent || $0.outcome == state.unit($0.unit)?.outcome
        }
        guard isOneOf else {
            return Refusal(
                .decisionAboveRecommendation,
                reason: "A unit that was not found competent cannot be decided so, and none is decided what it is not.",
                remedy: "Decide “\(recommendation.rawValue)” or lower."
            )
        }
        let isLower = act.units.contains { $0.outcome != state.unit($0.unit)?.outcome }
        if isLower && !act.givesReason {
            return Refusal(
                .reasonMissing,
                reason: "A decision below the recommendation needs a reason.",
                remedy: "Give it: `--reason TEXT`."
            )
        }
        return nil
    }
}
