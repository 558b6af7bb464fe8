/// Where the scheme asks for licences, a unit is given to, and judged by, somebody who holds one for its edition.
struct AssessorLicensed: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard rules.scheme.requires(.licence) else { return nil }
        let found: (UnitCode, PersonID?)? =
            switch proposal.act {
            case .allocated(let act): (act.unit, act.assessor)
            case .judged(let act): (act.unit, proposal.author.person)
            default: nil
            }
        guard let (code, person) = found, let unit = state.unit(code), let person else { return nil }
        if rules.people[person]?.licence(for: unit.reference, at: proposal.at) != nil { return nil }
        return Refusal(
            .licenceMissing,
            reason: "No current licence for unit \(code), edition \(unit.reference.version).",
            remedy: "Ask an administrator: `assay admin licence grant`."
        )
    }
}
