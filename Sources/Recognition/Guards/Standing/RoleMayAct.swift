/// Each role may do what `RoleMatrix` lists, and nothing else. Behind each role but the service's own stands a person.
struct RoleMayAct: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        Self.refusal(of: proposal)
    }

    static func refusal(of proposal: Proposal) -> Refusal? {
        let roles = RoleMatrix.roles(for: proposal.act.kind)
        guard (proposal.author.role == .system) == (proposal.author.person == nil) else {
            return Refusal(
                .roleMayNot,
                reason: "Only the service acts without a person, and nobody acts as the service.",
                remedy: "Sign in with a token of your own."
            )
        }
        return roles.contains(proposal.author.role) ? nil : refusal(to: proposal.author.role, leavingItTo: roles)
    }

    static func refusal(to role: Role, leavingItTo roles: [Role]) -> Refusal {
        let names = roles.filter { $0 != .system }.map(\.rawValue).joined(separator: " or ")
        return Refusal(
            .roleMayNot,
            reason: "The role “\(role.rawValue)” may not do this.",
            remedy: names.isEmpty ? "Only the service itself does this." : "Ask somebody whose role is \(names)."
        )
    }
}
