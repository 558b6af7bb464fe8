/// Each role may do what `RoleMatrix` lists, and nothing else.
struct RoleMayAct: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        Self.refusal(of: proposal)
    }

    static func refusal(of proposal: Proposal) -> Refusal? {
        let roles = RoleMatrix.roles(for: proposal.act.kind)
        if roles.contains(proposal.author.role) { return nil }
        let names = roles.filter { $0 != .system }.map(\.rawValue).joined(separator: " or ")
        return Refusal(
            .roleMayNot, reason: "The role “\(proposal.author.role.rawValue)” may not do this.",
            remedy: names.isEmpty ? "Only the service itself does this." : "Ask somebody whose role is \(names).")
    }
}
