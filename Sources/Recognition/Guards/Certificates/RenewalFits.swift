/// A certificate that expires is renewed in the time that the scheme opens for it, where practice is all that it asks for, and once:
/// not again before the validity that it was renewed for has begun.
struct RenewalFits: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .certificateRenewed(let act) = proposal.act,
            let certificate = state.certificates.first(where: { $0.id == act.certificate })
        else { return nil }
        let renewal = rules.scheme.renewalRules
        guard renewal.requirement == .practice else {
            return Refusal(
                .renewalNotOpen,
                reason: "The scheme has each unit assessed again.",
                remedy: "Open a new case for the units of the certificate."
            )
        }
        if let begins = certificate.renewedFrom, proposal.at < begins {
            return Refusal(
                .renewalNotOpen,
                reason: "The certificate has been renewed, and the validity that it was renewed for has not begun.",
                remedy: "Wait until it has: a validity is renewed once."
            )
        }
        do {
            guard let end = certificate.validUntil, try renewal.isOpen(at: proposal.at, before: end, rules.calendar)
            else {
                return Refusal(
                    .renewalNotOpen,
                    reason: "The certificate does not expire, or its renewal is not open yet.",
                    remedy: "Wait until the time that the scheme opens for it."
                )
            }
            if try act.validUntil == rules.renewalEnd(after: end, at: proposal.at) { return nil }
        } catch {
            return Refusal(error)
        }
        return Refusal(
            .certificateTerm,
            reason: "The scheme gives certificates another validity.",
            remedy: "Renew it for as long as the scheme says, from its end on."
        )
    }
}

extension CertificateRenewal {
    func isOpen(at instant: Instant, before end: Instant, _ calendar: TermCalendar) throws(ClockFault) -> Bool {
        guard let opens else { return true }
        return try instant >= calendar.beginning(of: opens, before: end)
    }
}
