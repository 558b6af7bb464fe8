/// A unit is taken out of a case while it is neither judged nor settled otherwise, and is not the last one in it. Only for malpractice
/// the last one goes, too: what is decided then can be appealed, as a void case cannot.
///
/// Source: Ofqual General Condition I1.2 (appeals cover what was done about malpractice).
struct UnitLeavesAlone: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let code: UnitCode? =
            switch proposal.act {
            case .unitWithdrawn(let act): act.unit
            case .voided(let act): act.unit
            default: nil
            }
        guard let code, let unit = state.unit(code) else { return nil }
        if case .settled = unit.stage { return Self.settled(code) }
        if case .unitWithdrawn = proposal.act, unit.outcome != nil || !state.decisions.isEmpty {
            return Refusal(
                .unitJudged,
                reason: "Unit \(code) has been judged.",
                remedy: "Wait for the decision; it can be appealed."
            )
        }
        if case .voided(let act) = proposal.act, act.cause == .malpractice { return nil }
        let others = state.units.filter { other in
            other.reference.code != code && ![.withdrawn, .void].contains(other.outcome)
        }
        guard others.isEmpty else { return nil }
        return Refusal(
            .lastUnit,
            reason: "Unit \(code) is the last one of the case.",
            remedy: "Withdraw or void the whole case instead."
        )
    }

    static func settled(_ code: UnitCode) -> Refusal {
        Refusal(
            .unitSettled,
            reason: "Unit \(code) has been settled: recognised elsewhere, withdrawn or void.",
            remedy: "Nothing needs to be done; `assay case show` tells which."
        )
    }
}
