/// How a case is decided, reopened, and decided anew.
extension CaseState {
    mutating func decide(_ act: CaseAct.Decided, by author: Author, at instant: Instant) {
        decisions.append(Decision(act: act, by: author.person, at: instant))
        (isReopened, isReassessed) = (false, false)
    }

    mutating func notify(at instant: Instant) {
        guard !decisions.isEmpty else { return }
        decisions[decisions.count - 1].notifiedAt = instant
        for index in units.indices { units[index].toldJudgements = units[index].judged.count }
    }

    mutating func reassess(_ act: CaseAct.ReassessmentOpened, at instant: Instant) {
        attempt = act.attempt
        reassessmentOpenedAt = instant
        reopen()
        isReassessed = true
        for code in act.units { change(code) { $0.begin(attempt: act.attempt) } }
    }

    /// Nothing was submitted for it, or the candidate gave it up: the decision that stood before stands again.
    mutating func endReassessment(at instant: Instant) {
        guard isReassessed, let decision = decisions.last else { return }
        let given = attempt
        for before in decision.act.units {
            if unit(before.unit)?.attempt == given { endSession(of: before.unit, at: instant) }
            change(before.unit) { $0.end(attempt: given, as: before.outcome) }
        }
        (isReopened, isReassessed) = (false, false)
        (returned, returnedAt) = (nil, nil)
        (recommendation, recommendedAt) = (nil, nil)
    }

    mutating func withdraw(at instant: Instant) {
        if isReassessed { endReassessment(at: instant) } else { withdrawnAt = instant }
    }

    mutating func reopen() {
        isReopened = true
        (recommendation, recommendedAt) = (nil, nil)
    }

    /// A correction says the same as the one that it replaces, under a code of its own. A suspension goes over to what takes the place of
    /// a certificate: it is lifted by reinstating, and in no other way.
    mutating func replace(_ act: CaseAct.CertificateReplaced, at instant: Instant) {
        guard let old = certificates.first(where: { $0.id == act.certificate }) else { return }
        change(act.certificate) { $0.end = .replaced(by: act.by, act.cause) }
        defer { change(act.by) { $0.suspension = $0.suspension ?? old.suspension } }
        guard !certificates.contains(where: { $0.id == act.by }) else { return }
        let issued = CaseAct.CertificateIssued(
            certificate: act.by,
            decision: old.act.decision,
            units: old.units,
            validUntil: old.validUntil
        )
        var corrected = Certificate(act: issued, issuedAt: instant)
        corrected.renewedFrom = old.renewedFrom
        certificates.append(corrected)
    }

    mutating func change(_ id: CertificateID, _ change: (inout Certificate) -> Void) {
        guard let index = certificates.firstIndex(where: { $0.id == id }) else { return }
        change(&certificates[index])
    }
}

extension Certificate {
    mutating func renew(until instant: Instant?, at now: Instant) {
        renewedFrom = validUntil.flatMap { now < $0 ? $0 : nil }
        validSince = now
        validUntil = instant
        end = nil
    }
}
