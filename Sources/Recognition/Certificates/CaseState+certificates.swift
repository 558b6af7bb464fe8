/// Of which certificates something is to be done.
extension CaseState {
    /// Something was recognised and the candidate was told, and no certificate says so yet. An appeal or a reassessment of other units
    /// does not put it off.
    public var isCertificateDue: Bool {
        guard let decision = decisions.last, decision.notifiedAt != nil, decision.act.outcome != .none else {
            return false
        }
        return !certificates.contains { $0.act.decision == decision.act.decision }
    }

    /// What the latest decision recognises, in the order of the case.
    public var recognisedUnits: [UnitCode] {
        (decisions.last?.act.units ?? []).filter(\.outcome.isRecognised).map(\.unit)
    }

    /// What a standing certificate attests; before it is issued, what the latest decision recognises.
    var attestedUnits: Set<UnitCode> {
        let isIssued = certificates.contains { $0.act.decision == decisions.last?.act.decision }
        return isIssued ? certifiedUnits : Set(recognisedUnits)
    }

    /// What certificates attest that stand, suspended or not.
    var certifiedUnits: Set<UnitCode> { Set(certificates.filter { $0.end == nil }.flatMap(\.units)) }
}
