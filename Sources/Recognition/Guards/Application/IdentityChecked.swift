/// An applicant is admitted only with an identity check by a method that the scheme accepts, made before and by a named person.
struct IdentityChecked: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .admitted(let act) = proposal.act else { return nil }
        guard rules.scheme.identityMethods.contains(act.identityCheck.method) else {
            let accepted = rules.scheme.identityMethods.map(\.rawValue).joined(separator: ", ")
            return Refusal(
                .identityMethodNotAccepted,
                reason: "The scheme does not accept this kind of identity check.",
                remedy: "Check the identity by one of: \(accepted)."
            )
        }
        guard act.identityCheck.at <= proposal.at else {
            return Refusal(
                .identityCheckInFuture,
                reason: "The identity check lies in the future.",
                remedy: "Give the time at which it was made."
            )
        }
        guard act.identityCheck.by != state.candidate, proposal.author.person != state.candidate else {
            return Refusal(
                .identityNotIndependent,
                reason: "Nobody checks their own identity or admits themselves.",
                remedy: "Let another administrator admit, and name the person who made the check."
            )
        }
        let isPlain = act.challenge.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard isPlain, (4...8).contains(act.challenge.utf8.count) else {
            return Refusal(
                .challengeMalformed,
                reason: "The challenge is not four to eight letters and digits.",
                remedy: "Leave it out, and one is drawn."
            )
        }
        return nil
    }
}
