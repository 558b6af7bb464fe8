/// The unit is one of the case.
struct UnitKnown: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let unit: UnitCode? =
            switch proposal.act {
            case .allocated(let act): act.unit
            case .allocationEnded(let act): act.unit
            case .judged(let act): act.unit
            case .sessionScheduled(let act): act.unit
            case .drawnForSecondMarking(let act): act.unit
            case .sampled(let act): act.unit
            case .creditTransferred(let act): act.unit
            case .unitWithdrawn(let act): act.unit
            case .voided(let act): act.unit
            default: nil
            }
        guard let unit, state.unit(unit) == nil else { return nil }
        let units = state.units.map(\.reference.code.text).joined(separator: ", ")
        return Refusal(.unitUnknown, reason: "The unit is not one of this case.", remedy: "Choose one of: \(units).")
    }
}
