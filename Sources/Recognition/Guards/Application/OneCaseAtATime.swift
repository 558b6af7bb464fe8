/// Where the scheme asks for it, nobody applies for a unit while another case of theirs is about it: two assessors would judge the same
/// thing, and the better judgement would be chosen.
struct OneCaseAtATime: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .applied(let act) = proposal.act else { return nil }
        return Self.refusal(of: act, under: rules.scheme, beside: rules.otherCases)
    }

    static func refusal(of act: CaseAct.Applied, under scheme: Scheme, beside others: [OtherCase]) -> Refusal? {
        let asked = Set(act.units.map(\.code))
        guard scheme.requires(.oneCase),
            let other = others.first(where: { $0.isRunning && !$0.units.isDisjoint(with: asked) })
        else { return nil }
        let units = act.units.map(\.code).filter(other.units.contains).map(\.text).joined(separator: ", ")
        return Refusal(
            .appliedAlready,
            reason: "Case \(other.id) of the same person is about \(units), and is not settled.",
            remedy: "Go on with case \(other.id), or withdraw it first: `assay case withdraw`."
        )
    }
}
