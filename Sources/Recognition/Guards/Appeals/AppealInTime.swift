/// An appeal contests the decision that stands, at the stage that is open, in time, on grounds of the scheme, and names exactly which
/// judgings it is about.
struct AppealInTime: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .appealLodged(let act) = proposal.act, let decision = state.decision else { return nil }
        guard decision.notifiedAt != nil, state.openAppeal == nil, state.appeal(act.appeal) == nil,
            act.decision == decision.act.decision
        else {
            return Refusal(
                .appealNotOpen,
                reason: "An appeal runs already, or it contests another decision than the one that stands.",
                remedy: "`assay case show` has the decision and its appeals."
            )
        }
        let stages = rules.scheme.appealRules.stages.count
        guard act.stage == state.appealStage, act.stage <= stages else {
            return Refusal(
                .appealNotOpen,
                reason: "The scheme has \(stages) stages of appeal; the next one would be \(state.appealStage).",
                remedy:
                    "Lodge it at stage \(state.appealStage), where there is one; beyond that a court or authority decides."
            )
        }
        if let refusal = ClockAllows.refusal(of: .appealLodging, proposal, in: state, under: rules) { return refusal }
        let grounds = rules.scheme.appealRules.grounds
        guard !act.grounds.isEmpty, Set(act.grounds).isSubset(of: grounds) else {
            return Refusal(
                .appealGround,
                reason: "The scheme does not hear appeals on these grounds.",
                remedy: "Choose from: \(grounds.map(\.rawValue).joined(separator: ", "))."
            )
        }
        return Self.contested(act, in: state)
    }

    private static func contested(_ act: CaseAct.AppealLodged, in state: CaseState) -> Refusal? {
        let isWhole =
            !act.contested.isEmpty && Set(act.contested.map(\.unit)).count == act.contested.count
            && act.contested.allSatisfy { contested in
                guard let unit = state.unit(contested.unit), unit.outcome != .competent else { return false }
                return unit.judged.contains {
                    $0.round == contested.round && $0.attempt == contested.attempt && contested.attempt == unit.attempt
                }
            }
        if isWhole { return nil }
        return Refusal(
            .appealContested,
            reason: "An appeal names units that were judged and not recognised, each once, with the round it is about.",
            remedy: "Name some of: \(state.failedUnits.map(\.text).joined(separator: ", "))."
        )
    }
}
