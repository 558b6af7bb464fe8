import Recognition

extension Workplace {
    func certificateActs(for verb: CaseVerb, in file: CaseFile, at now: Instant) throws(CaseworkFault) -> VerbActs {
        switch verb {
        case .suspendCertificate(let id, let cause):
            let certificate = try certificate(id, in: file)
            return VerbActs(
                .certificateSuspended(CaseAct.CertificateSuspended(certificate: certificate.id, cause: cause))
            )
        case .reinstateCertificate(let id):
            let certificate = try certificate(id, in: file)
            return VerbActs(.certificateReinstated(CaseAct.CertificateReinstated(certificate: certificate.id)))
        case .reduceCertificate(let id, let units):
            let certificate = try certificate(id, in: file)
            return VerbActs(
                .certificateReduced(CaseAct.CertificateReduced(certificate: certificate.id, units: units))
            )
        case .revokeCertificate(let id, let cause):
            let certificate = try certificate(id, in: file)
            return VerbActs(.certificateRevoked(CaseAct.CertificateRevoked(certificate: certificate.id, cause: cause)))
        case .correctCertificate(let id): return try correction(of: certificate(id, in: file))
        case .renewCertificate(let id): return try renewal(of: certificate(id, in: file), in: file, at: now)
        case .reassess(let units):
            let act = CaseAct.ReassessmentOpened(
                attempt: file.state.attempt + 1,
                units: units ?? file.state.unitsToTryAgain(under: file.rules.scheme.reassessmentRules)
            )
            return VerbActs(.reassessmentOpened(act))
        default: throw .notFound(.case)
        }
    }

    private func certificate(_ id: CertificateID?, in file: CaseFile) throws(CaseworkFault) -> Certificate {
        let found = id.map { id in file.state.certificates.first { $0.id == id } } ?? file.state.certificate
        guard let found else { throw .notFound(.certificate) }
        return found
    }

    /// The same units and the same end under another code.
    private func correction(of certificate: Certificate) -> VerbActs {
        let act = CaseAct.CertificateReplaced(
            certificate: certificate.id,
            by: randomness.identifier(),
            cause: .correction
        )
        return VerbActs(.certificateReplaced(act), code: act.by.text)
    }

    private func renewal(
        of certificate: Certificate,
        in file: CaseFile,
        at now: Instant
    ) throws(CaseworkFault) -> VerbActs {
        let end = certificate.validUntil ?? now
        let until = try counting { () throws(ClockFault) in try file.rules.renewalEnd(after: end, at: now) }
        return VerbActs(
            .certificateRenewed(CaseAct.CertificateRenewed(certificate: certificate.id, validUntil: until))
        )
    }
}
