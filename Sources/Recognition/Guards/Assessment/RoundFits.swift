/// A unit is judged in the round that is due, by the role that judges in it, and by somebody who has not judged it in this attempt
/// already; after an appeal, by somebody who never has.
struct RoundFits: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let found: (UnitCode, Round, PersonID?)? =
            switch proposal.act {
            case .allocated(let act): (act.unit, act.round, act.assessor)
            case .judged(let act): (act.unit, act.round, proposal.author.person)
            default: nil
            }
        guard let (code, round, assessor) = found, let unit = state.unit(code) else { return nil }
        guard round == unit.round, proposal.author.role == round.role else {
            return Refusal(
                .roundWrong,
                reason:
                    "The unit is judged in the \(unit.round.rawValue) round, by the role \(unit.round.role.rawValue).",
                remedy: "Take the next one: `assay queue next`."
            )
        }
        guard let assessor, state.hasJudgedBefore(assessor, unit) else { return nil }
        return Refusal(
            .judgedBefore,
            reason: "This round is for somebody who has not judged the unit.",
            remedy: "Leave it to another assessor: `assay queue next`."
        )
    }
}

extension CaseState {
    /// Whether this person's judgement is what the present round looks at once more.
    public func hasJudgedBefore(_ person: PersonID, _ unit: UnitState) -> Bool {
        switch unit.round {
        case .first: false
        case .second, .adjudication:
            unit.judged.contains { $0.attempt == unit.attempt && $0.round != unit.round && $0.assessor == person }
        case .appeal: unit.judged.prefix(unit.appealedJudgements).contains { $0.assessor == person }
        }
    }
}
