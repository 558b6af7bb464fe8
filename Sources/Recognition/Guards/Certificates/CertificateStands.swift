/// What may become of a certificate depends on what it is worth now.
struct CertificateStands: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard let (id, fitting) = Self.asked(of: proposal.act) else { return nil }
        guard let certificate = state.certificates.first(where: { $0.id == id }) else {
            return Refusal(
                .certificateUnknown,
                reason: "The case has no such certificate.",
                remedy: "`assay case show` lists the certificates of the case."
            )
        }
        guard fitting.contains(certificate.status) else {
            return Refusal(
                .certificateStatus,
                reason: "The certificate is \(certificate.status.rawValue).",
                remedy: "This needs one that is \(fitting.map(\.rawValue).joined(separator: " or "))."
            )
        }
        switch proposal.act {
        case .certificateReduced(let act): return Self.refusal(of: act, certificate)
        case .certificateReplaced(let act): return Self.refusal(of: act, certificate, in: state)
        default: return nil
        }
    }

    /// From which status each change is made.
    private static func asked(of act: CaseAct) -> (CertificateID, [CertificateStatus])? {
        switch act {
        case .certificateSuspended(let act): (act.certificate, [.valid, .reduced])
        case .certificateReinstated(let act): (act.certificate, [.suspended])
        case .certificateReduced(let act): (act.certificate, [.valid, .reduced])
        case .certificateRevoked(let act): (act.certificate, [.valid, .reduced, .suspended, .expired])
        case .certificateReplaced(let act): (act.certificate, [.valid, .reduced, .suspended, .expired])
        case .certificateRenewed(let act): (act.certificate, [.valid, .reduced, .expired])
        default: nil
        }
    }

    private static func refusal(of act: CaseAct.CertificateReduced, _ certificate: Certificate) -> Refusal? {
        let (left, held) = (Set(act.units), Set(certificate.units))
        if !left.isEmpty, left.count == act.units.count, left.isStrictSubset(of: held) { return nil }
        return Refusal(
            .certificateScope,
            reason: "A reduced certificate holds for some of its units, and fewer than before.",
            remedy: "Name some of: \(certificate.units.map(\.text).joined(separator: ", ")); or revoke it."
        )
    }

    private static func refusal(
        of act: CaseAct.CertificateReplaced,
        _ certificate: Certificate,
        in state: CaseState
    ) -> Refusal? {
        let other = state.certificates.first { $0.id == act.by }
        // A correction brings its own; after a new decision the one that was issued for it is there.
        let isFitting = act.cause == .correction ? other == nil : other.map { $0.end == nil } ?? false
        if isFitting, act.by != act.certificate { return nil }
        return Refusal(
            .certificateUnknown,
            reason: "The certificate that is to take its place was not issued, or is another one's.",
            remedy: "Look at the certificates of the case again: `assay case show`."
        )
    }
}
