/// Nobody assesses their own work or what they sent back as a member of a panel, and an assessor takes units for themselves only.
struct AssessorIndependent: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .allocated(let act) = proposal.act else { return nil }
        guard act.assessor != state.candidate else {
            return Refusal(
                .ownWork,
                reason: "Nobody assesses their own work.",
                remedy: "Take the next one: `assay queue next`."
            )
        }
        guard !state.appeals.flatMap(\.panel).contains(where: { $0.person == act.assessor }) else {
            return Refusal(
                .notImpartial,
                reason: "Nobody assesses what they sent back as a member of a panel.",
                remedy: "Leave it to another assessor: `assay queue next`."
            )
        }
        guard proposal.author.person == act.assessor else {
            return Refusal(
                .notYourAssignment,
                reason: "An assessor takes units for themselves only.",
                remedy: "Let the other assessor take it."
            )
        }
        return nil
    }
}
