/// A certificate says what the latest decision recognised, once, and for as long as the scheme has it.
struct CertificateFollowsDecision: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .certificateIssued(let act) = proposal.act else { return nil }
        let isNew = !state.certificates.contains { $0.id == act.certificate }
        guard state.isCertificateDue, isNew, state.decisions.last?.act.decision == act.decision,
            act.units == state.recognisedUnits
        else { return Self.notDue }
        do {
            if try act.validUntil == rules.certificateEnd(from: proposal.at) { return nil }
        } catch {
            return Refusal(error)
        }
        return Refusal(
            .certificateTerm,
            reason: "The scheme gives certificates another validity.",
            remedy: "Issue it for as long as the scheme says."
        )
    }

    private static let notDue = Refusal(
        .certificateNotDue,
        reason: "There is no decision of which a certificate is still to be issued, or it recognised something else.",
        remedy: "Nothing needs to be done; `assay case show` lists the certificates of the case."
    )
}

extension CaseRules {
    /// The end of a validity that begins now; nil: certificates of the scheme do not expire.
    public func certificateEnd(from instant: Instant) throws(ClockFault) -> Instant? {
        guard let rule = scheme.clock(.certificateValidity) else { return nil }
        return try calendar.end(of: rule.term, from: instant)
    }

    /// The end of a renewed validity. It follows on the old one without a day between or twice; where that is over, it begins now.
    public func renewalEnd(after end: Instant, at instant: Instant) throws(ClockFault) -> Instant? {
        guard instant < end else { return try certificateEnd(from: instant) }
        let isInHours = scheme.clock(.certificateValidity)?.term.unit == .hours
        // Days go on from the day that was the last one.
        return try certificateEnd(from: isInHours ? end : end.adding(milliseconds: -1))
    }
}
