/// A certificate says what the decision that stands recognised, once, and for as long as the scheme has it.
struct CertificateFollowsDecision: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .certificateIssued(let act) = proposal.act else { return nil }
        let isNew = !state.certificates.contains { $0.id == act.certificate }
        guard state.isCertificateDue, isNew, state.decision?.act.decision == act.decision,
            act.units == state.recognisedUnits
        else {
            return Refusal(
                .certificateNotDue,
                reason:
                    "There is no decision of which a certificate is still to be issued, or it recognised something else.",
                remedy: "Nothing needs to be done."
            )
        }
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
}

extension CaseState {
    /// What the decision that stands recognises, in the order of the case.
    public var recognisedUnits: [UnitCode] {
        (decision?.act.units ?? []).filter(\.outcome.isRecognised).map(\.unit)
    }
}

extension CaseRules {
    /// The end of a validity that begins now; nil: certificates of the scheme do not expire.
    public func certificateEnd(from instant: Instant) throws(ClockFault) -> Instant? {
        guard let rule = scheme.clock(.certificateValidity) else { return nil }
        return try calendar.end(of: rule.term, from: instant)
    }
}
