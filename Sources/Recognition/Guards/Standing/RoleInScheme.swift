/// Whoever was granted a role for some schemes alone acts in it in cases of these schemes. Whether the role is in force at all is
/// asked of the token, before there is an act; here of the scheme that the case is under.
struct RoleInScheme: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let role = proposal.author.role
        guard let person = proposal.author.person.flatMap({ rules.people[$0] }),
            person.holds(role, at: proposal.at), !person.holds(role, in: state.scheme.code, at: proposal.at)
        else { return nil }
        return .outOfScheme(state.scheme.code, role: role, of: person.id)
    }
}

extension Refusal {
    /// Of somebody whose role does not reach cases under the scheme; also before there is a case.
    public static func outOfScheme(_ scheme: SchemeCode, role: Role, of person: PersonID) -> Refusal {
        Refusal(
            .roleOutOfScheme,
            reason: "The role “\(role.rawValue)” was not granted for scheme “\(scheme)”.",
            remedy: "Ask an administrator: `assay admin person grant \(person) \(role.rawValue) --scheme \(scheme)`."
        )
    }
}
