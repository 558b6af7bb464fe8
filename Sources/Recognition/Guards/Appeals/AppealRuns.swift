/// An appeal is admitted or refused once, and has a panel and an outcome only once it was admitted.
struct AppealRuns: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let found: (AppealID, isAdmittedAsked: Bool?)? =
            switch proposal.act {
            case .appealAdmitted(let act): (act.appeal, false)
            case .appealFoundInadmissible(let act): (act.appeal, false)
            case .panelAppointed(let act): (act.appeal, true)
            case .appealDecided(let act): (act.appeal, true)
            case .appealWithdrawn(let act): (act.appeal, nil)
            default: nil
            }
        guard let (id, isAdmittedAsked) = found else { return nil }
        guard let appeal = state.appeal(id), appeal.isOpen else {
            return Refusal(
                .appealUnknown,
                reason: "There is no such appeal, or it has ended.",
                remedy: "`assay case show` lists the appeals."
            )
        }
        guard let isAdmittedAsked, (appeal.admittedAt != nil) != isAdmittedAsked else { return nil }
        return isAdmittedAsked
            ? Refusal(
                .appealNotAdmitted,
                reason: "The body has not said yet whether it hears the appeal.",
                remedy: "Admit it first: `assay appeal admit`."
            )
            : Refusal(
                .appealUnknown,
                reason: "The appeal has been admitted.",
                remedy: "Appoint its panel: `assay appeal panel`."
            )
    }
}
