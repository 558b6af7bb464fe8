/// An appeal contests the decision that stands, at the stage that is open, in time, on grounds of the scheme, and names exactly which
/// judgings it is about.
struct AppealInTime: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .appealLodged(let act) = proposal.act, let decision = state.decision else { return nil }
        guard let notifiedAt = decision.notifiedAt, state.openAppeal == nil, state.appeal(act.appeal) == nil,
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
        if let refusal = Self.arrival(of: act, proposal, since: notifiedAt) { return refusal }
        let arrived = act.arrivedAt ?? proposal.at
        if let refusal = ClockAllows.refusal(of: .appealLodging, at: arrived, in: state, under: rules) {
            return refusal
        }
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

    /// Of what came by letter, whoever enters it says when it came: a candidate does not lose a right because the body is slow.
    private static func arrival(of act: CaseAct.AppealLodged, _ proposal: Proposal, since notified: Instant) -> Refusal?
    {
        guard let arrivedAt = act.arrivedAt else { return nil }
        if proposal.author.role == .administrator, notified <= arrivedAt, arrivedAt <= proposal.at { return nil }
        return Refusal(
            .appealNotOpen,
            reason: "Only what an administrator enters may have arrived before, and not before the candidate was told.",
            remedy: "Leave the arrival out: it is now."
        )
    }

    private static func contested(_ act: CaseAct.AppealLodged, in state: CaseState) -> Refusal? {
        let contestable = state.contestableUnits
        let isWhole =
            !act.contested.isEmpty && Set(act.contested.map(\.unit)).count == act.contested.count
            && act.contested.allSatisfy { contested in
                guard let unit = state.unit(contested.unit), contestable.contains(contested.unit) else { return false }
                guard contested.attempt == unit.attempt else { return false }
                // What was made void before anybody judged it is contested in the round that was due.
                if !unit.isConcluded { return contested.round == unit.round }
                return unit.judged.contains { $0.round == contested.round && $0.attempt == contested.attempt }
            }
        if isWhole { return nil }
        return Refusal(
            .appealContested,
            reason:
                "An appeal names units that were judged or made void, and not recognised, each once, with the round it is about.",
            remedy: contestable.isEmpty
                ? "There is nothing to appeal: all that was judged is recognised."
                : "Name some of: \(contestable.map(\.text).joined(separator: ", "))."
        )
    }
}
