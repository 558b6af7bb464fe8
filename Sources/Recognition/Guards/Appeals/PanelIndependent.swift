/// A panel has the size that the stage asks for, outsiders among it, and nobody who took part before: not in the judging, the
/// verifying, the deciding, and not in the panel of an earlier stage.
///
/// Source: Ofqual General Condition I1.2 (deciders without personal interest, competent, at least one of them neither employed nor
/// otherwise connected).
struct PanelIndependent: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .panelAppointed(let act) = proposal.act, let appeal = state.appeal(act.appeal) else { return nil }
        let stages = rules.scheme.appealRules.stages
        let asked = stages.indices.contains(appeal.act.stage - 1) ? stages[appeal.act.stage - 1].panel : .usual
        let people = act.members.map(\.person)
        guard act.members.count == asked.members, Set(people).count == people.count,
            act.members.count(where: \.isOutsider) >= asked.outsiders
        else {
            return Refusal(
                .panelIncomplete,
                reason: "The stage asks for \(asked.members) members, at least \(asked.outsiders) of them outsiders.",
                remedy: "Name them: `--member PERSON`, `--outsider PERSON`."
            )
        }
        let earlier = state.appeals.filter { $0.act.appeal != act.appeal }.flatMap(\.panel).map(\.person)
        let barred = state.judges.union(earlier).union([state.candidate])
        guard let partial = people.first(where: barred.contains) else {
            return Self.standing(act, at: proposal.at, in: state, rules)
        }
        return Refusal(
            .panelNotIndependent,
            reason: "\(partial) took part in the case before.",
            remedy: "Choose somebody who neither judged, verified, decided, nor sat over an earlier appeal."
        )
    }

    /// Whoever works in one of these is no outsider.
    private static let ofTheBody: [Role] = [.assessor, .adjudicator, .verifier, .certifier, .administrator]

    private static func standing(
        _ act: CaseAct.PanelAppointed,
        at instant: Instant,
        in state: CaseState,
        _ rules: CaseRules
    ) -> Refusal? {
        for member in act.members {
            let person = rules.people[member.person]
            guard person?.holds(.panel, in: state.scheme.code, at: instant) == true else {
                return Refusal(
                    .panelIncomplete,
                    reason: "\(member.person) does not hold the role “panel”.",
                    remedy: "Grant it: `assay admin person grant`."
                )
            }
            let isConnected = state.organisation.map { person?.works(for: $0, at: instant) == true } ?? false
            guard !member.isOutsider || !isConnected else {
                return Refusal(
                    .panelNotIndependent,
                    reason: "\(member.person) works for the organisation through which the case came.",
                    remedy: "Choose an outsider who is not connected to it."
                )
            }
            let worksHere = Self.ofTheBody.contains { person?.holds($0, at: instant) == true }
            guard !member.isOutsider || !worksHere else {
                return Refusal(
                    .panelNotIndependent,
                    reason: "\(member.person) works for the body in another role.",
                    remedy: "Choose an outsider who holds no role but “panel”, or let them sit as a member."
                )
            }
            guard !state.isRelated(member.person, at: instant, rules) else {
                return Refusal(
                    .panelNotIndependent,
                    reason: "\(member.person) has declared a relation to the candidate.",
                    remedy: "Choose somebody without a personal interest."
                )
            }
        }
        return nil
    }
}
