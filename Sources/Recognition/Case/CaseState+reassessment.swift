extension CaseState {
    /// What the decision that stands found not yet competent, whatever was recommended; in the order of the case.
    public var failedUnits: [UnitCode] {
        (decision?.act.units ?? []).filter { $0.outcome == .notYetCompetent }.map(\.unit)
    }

    /// What a reassessment is about: the failed units, or all that were judged where the scheme asks for that; in the order of the case.
    public func unitsToTryAgain(under rules: ReassessmentRules) -> [UnitCode] {
        rules.failedUnitsOnly ? failedUnits : judgedUnits
    }

    /// What was judged, and neither recognised elsewhere nor taken out.
    private var judgedUnits: [UnitCode] {
        units.filter { if case .judged = $0.stage { true } else { false } }.map(\.reference.code)
    }
}
