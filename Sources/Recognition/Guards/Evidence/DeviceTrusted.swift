/// The signature of a bundle speaks for the candidate: by an invitation in force, by an earlier bundle of the case, or because
/// the administrator says so.
struct DeviceTrusted: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .bundleAccepted(let act) = proposal.act, !act.isVouched else { return nil }
        switch state.standing(of: act.key, at: proposal.at) {
        case .invited, .known: return nil
        case .expired:
            return Refusal(
                .invitationExpired,
                reason: "The invitation with which the bundle was signed has expired.",
                remedy: "If you know from whom the bundle is, say so: `--trust-device`; else issue a new invitation."
            )
        case .unknown:
            return Refusal(
                .deviceUnknown,
                reason: "The bundle was signed by a device that this case does not know.",
                remedy: "If you know from whom the bundle is, say so: `--trust-device`."
            )
        }
    }
}
