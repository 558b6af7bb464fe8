import Recognition

extension Workplace {
    func applicationActs(for verb: CaseVerb, in file: CaseFile) async throws(CaseworkFault) -> VerbActs {
        let state = file.state
        switch verb {
        case .apply(let units, let organisation):
            return VerbActs(.applied(try await application(for: units, through: organisation, in: file)))
        case .requestAdjustments(let adjustments):
            return VerbActs(.adjustmentsRequested(CaseAct.AdjustmentsRequested(adjustments: adjustments)))
        case .proposePlan(let adjustments, let rights):
            let plan = CaseAct.PlanProposed(plan: state.plans.count + 1, adjustments: adjustments, rights: rights)
            return VerbActs(.planProposed(plan))
        case .agreePlan(let number):
            return VerbActs(.planAgreed(CaseAct.PlanAgreed(plan: number ?? state.plans.count)))
        case .transferCredit(let unit, let evidence):
            return VerbActs(.creditTransferred(CaseAct.CreditTransferred(unit: unit, evidence: evidence)))
        case .withdrawUnit(let unit): return VerbActs(.unitWithdrawn(CaseAct.UnitWithdrawn(unit: unit)))
        default: throw .notFound(.case)
        }
    }
}
