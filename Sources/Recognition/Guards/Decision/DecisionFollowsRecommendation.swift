/// A decision names each unit once, is never higher than the recommendation, and gives a reason where it is lower. One that is taken
/// anew takes nothing back: neither what the panel of an appeal has found, nor what a certificate attests. Where everything was tried
/// again and found otherwise, the certificate is put right first, and nobody holds one that says what is no longer so.
///
/// Sources: ISO/IEC 17024, 9.8 (an appeal is decided by people who took no part in what it contests); Ofqual General Condition I1.2.
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
            let found = state.unit($0.unit)?.outcome
            return $0.outcome == found || ($0.outcome == .notYetCompetent && found?.isRecognised == true)
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
        return Self.takesBack(act, in: state) ?? Self.contradictsCertificate(act, in: state)
    }

    private static func takesBack(_ act: CaseAct.Decided, in state: CaseState) -> Refusal? {
        guard !state.decisions.isEmpty else { return nil }
        let kept = state.attestedUnits.union(state.unitsFoundByPanel)
        let lower = act.units.filter { decided in
            kept.contains(decided.unit) && state.unit(decided.unit)?.outcome != decided.outcome
        }
        guard !lower.isEmpty else { return nil }
        return Refusal(
            .decisionTakesBack,
            reason:
                "A panel has found, or a certificate attests: \(lower.map(\.unit.text).joined(separator: ", ")).",
            remedy:
                "Decide these as they are recommended; a wrong certificate is reduced or revoked first: "
                + "`assay certificate reduce`, `assay certificate revoke`."
        )
    }

    private static func contradictsCertificate(_ act: CaseAct.Decided, in state: CaseState) -> Refusal? {
        let certified = state.certifiedUnits
        let untrue = act.units.filter { !$0.outcome.isRecognised && certified.contains($0.unit) }
        guard !untrue.isEmpty else { return nil }
        return Refusal(
            .decisionTakesBack,
            reason:
                "A certificate attests what was not found again: \(untrue.map(\.unit.text).joined(separator: ", ")).",
            remedy: "Put it right first, then decide: `assay certificate reduce`, `assay certificate revoke`."
        )
    }
}

extension CaseState {
    /// What a panel has varied in the latest decision.
    fileprivate var unitsFoundByPanel: Set<UnitCode> {
        let varied = appeals.flatMap { appeal -> [UnitDecision] in
            guard case .decided(let act) = appeal.ending, appeal.act.decision == decisions.last?.act.decision else {
                return []
            }
            return act.units
        }
        return Set(varied.map(\.unit))
    }
}
