import Recognition

extension Chance {
    static func certificate(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let certificates = scene.state.certificates
        let isOdd = dice.falls(1, of: 10)
        let found = isOdd ? nil : dice.pick(certificates)
        let id = found?.id ?? CertificateID(canonical: scene.code)
        switch kind {
        case .certificateIssued:
            return .certificateIssued(
                .init(
                    certificate: CertificateID(canonical: scene.code),
                    decision: scene.state.decision?.act.decision ?? DecisionID(canonical: scene.code),
                    units: isOdd ? scene.state.units.map(\.reference.code) : scene.state.recognisedUnits,
                    validUntil: dice.falls(1, of: 2) ? nil : end(scene, from: scene.now)
                )
            )
        case .certificateSuspended:
            return .certificateSuspended(.init(certificate: id, cause: dice.any(SuspensionCause.self, or: .complaint)))
        case .certificateReinstated: return .certificateReinstated(.init(certificate: id))
        case .certificateReduced:
            let units = found?.units ?? [.edge]
            return .certificateReduced(.init(certificate: id, units: isOdd ? units : Array(units.dropLast())))
        case .certificateRevoked:
            return .certificateRevoked(.init(certificate: id, cause: dice.any(RevocationCause.self, or: .misuse)))
        case .certificateReplaced:
            let new = CertificateID(canonical: scene.code)
            let cause = dice.any(ReplacementCause.self, or: .correction)
            return .certificateReplaced(
                .init(
                    certificate: cause == .correction ? id : certificates.first?.id ?? id,
                    by: (cause == .correction) != isOdd ? new : certificates.last?.id ?? new,
                    cause: cause
                )
            )
        case .certificateExpired:
            return .certificateExpired(.init(certificate: id, dueAt: found?.validUntil ?? scene.now))
        default:
            let isWhole = dice.falls(3, of: 4)
            let renewed = (try? scene.rules.renewalEnd(after: found?.validUntil ?? scene.now, at: scene.now)) ?? nil
            return .certificateRenewed(.init(certificate: id, validUntil: isWhole ? renewed : nil))
        }
    }

    private static func end(_ scene: Scene, from instant: Instant) -> Instant? {
        do { return try scene.rules.certificateEnd(from: instant) } catch { return nil }
    }
}
