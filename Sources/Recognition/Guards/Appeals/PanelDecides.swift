/// The outcome of an appeal is spoken by a member of its panel. It changes contested units alone, and only to another outcome than
/// they were decided. What nobody has judged is sent back to be judged.
struct PanelDecides: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .appealDecided(let act) = proposal.act, let appeal = state.appeal(act.appeal) else { return nil }
        guard let author = proposal.author.person, appeal.panel.contains(where: { $0.person == author }) else {
            return Refusal(
                .notOnPanel,
                reason: "The appeal is decided by its panel.",
                remedy: appeal.panel.isEmpty
                    ? "Have the panel appointed: `assay appeal panel`." : "Ask a member of the panel."
            )
        }
        let contested = Set(appeal.act.contested.map(\.unit))
        let isDistinct = Set(act.units.map(\.unit)).count == act.units.count
        let decided = state.decision?.act.units ?? []
        let isVaried =
            !act.units.isEmpty && isDistinct
            && act.units.allSatisfy { varied in
                contested.contains(varied.unit) && [.competent, .notYetCompetent].contains(varied.outcome)
                    && !decided.contains(varied) && state.unit(varied.unit)?.isConcluded == true
            }
        if act.outcome == .upheldVaried ? isVaried : act.units.isEmpty { return nil }
        return Refusal(
            .appealOutcome,
            reason:
                "A panel that varies a decision names contested units with another outcome; otherwise it names none.",
            remedy: "Name some of: \(contested.map(\.text).sorted().joined(separator: ", "))."
        )
    }
}
