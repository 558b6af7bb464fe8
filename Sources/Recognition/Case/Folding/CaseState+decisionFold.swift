/// How a case is decided, reopened, and decided anew.
extension CaseState {
    mutating func decide(_ act: CaseAct.Decided, by author: Author, at instant: Instant) {
        decisions.append(Decision(act: act, by: author.person, at: instant))
        isReopened = false
    }

    mutating func notify(at instant: Instant) {
        guard !decisions.isEmpty else { return }
        decisions[decisions.count - 1].notifiedAt = instant
    }

    mutating func reassess(_ act: CaseAct.ReassessmentOpened, at instant: Instant) {
        attempt = act.attempt
        reassessmentOpenedAt = instant
        reopen()
        for code in act.units { change(code) { $0.begin(attempt: act.attempt) } }
    }

    mutating func reopen() {
        isReopened = true
        (recommendation, recommendedAt) = (nil, nil)
    }

    /// A correction says the same as the one that it replaces, under a code of its own.
    mutating func replace(_ act: CaseAct.CertificateReplaced, at instant: Instant) {
        guard let old = certificates.first(where: { $0.id == act.certificate }) else { return }
        change(act.certificate) { $0.end = .replaced(by: act.by, act.cause) }
        guard !certificates.contains(where: { $0.id == act.by }) else { return }
        let issued = CaseAct.CertificateIssued(
            certificate: act.by,
            decision: old.act.decision,
            units: old.units,
            validUntil: old.validUntil
        )
        certificates.append(Certificate(act: issued, issuedAt: instant))
    }

    mutating func change(_ id: CertificateID, _ change: (inout Certificate) -> Void) {
        guard let index = certificates.firstIndex(where: { $0.id == id }) else { return }
        change(&certificates[index])
    }
}

extension Certificate {
    mutating func renew(until instant: Instant?, at now: Instant) {
        validSince = now
        validUntil = instant
        end = nil
    }
}
