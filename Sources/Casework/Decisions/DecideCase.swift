public import Recognition
import Records

extension Workplace {
    /// Takes the certification decision and releases it to the candidate.
    ///
    /// - Parameter units: the outcome for each unit, in any order; nil: as recommended.
    public func decideCase(
        _ id: CaseID,
        version: Int,
        units: [UnitDecision]?,
        reason: String?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.certifier)
        return try await replaying(key, of: caller) { () async throws(CaseworkFault) in
            let reason = try PersonalText.checkedIfPresent(reason, field: "reason", maximum: 4_000)
            let file = try await caseFile(id, for: caller)
            // Nobody decides on what they have not seen: no retry here.
            guard version == file.state.version else { throw .stale(found: file.state.version) }
            let now = self.now
            let decisions = units.map(file.state.inOrder) ?? file.state.judgedOutcomes
            let decided = decision(on: decisions, givesReason: reason != nil)
            let steps = try decisionSteps(decided, of: file, reason: reason, at: now, caller: caller)
            return try await append(steps, to: file, caller: caller, key: key, at: now, answer: AppliedAct.init)
        }
    }

    /// - Parameter batch: in which it is taken; nil: by itself.
    func decision(
        on units: [UnitDecision],
        givesReason: Bool = false,
        batch: BatchID? = nil
    ) -> CaseAct.Decided {
        CaseAct.Decided(
            decision: randomness.identifier(),
            outcome: .following(units.map(\.outcome)),
            units: units,
            givesReason: givesReason,
            batch: batch
        )
    }

    /// The decision, that the candidate is told, and the certificate.
    func decisionSteps(
        _ decided: CaseAct.Decided,
        of file: CaseFile,
        reason: String? = nil,
        at now: Instant,
        caller: Caller
    ) throws(CaseworkFault) -> [Step] {
        // The case is the one channel that there is: with the decision in it, the candidate can read it. A transport that
        // fails must not hold up a case, so sending is the outbox's affair.
        [
            Step(act: .decided(decided), author: caller.author, personal: reason.map { ["reason": $0] } ?? [:]),
            Step(act: .notified(CaseAct.Notified(decision: decided.decision)), author: .system),
        ] + (try certificateSteps(after: decided, of: file, at: now, caller: caller))
    }

    /// A new certificate takes the place of the one before; where nothing is recognised any more, that one is revoked.
    private func certificateSteps(
        after decided: CaseAct.Decided,
        of file: CaseFile,
        at now: Instant,
        caller: Caller
    ) throws(CaseworkFault) -> [Step] {
        let before = file.state.certificate.flatMap { $0.end == nil ? $0 : nil }
        guard decided.outcome != .none else {
            guard let before else { return [] }
            let revoked = CaseAct.CertificateRevoked(certificate: before.id, cause: .incorrectResult)
            let reason = ["reason": "The decision that it rested on was replaced."]
            return [Step(act: .certificateRevoked(revoked), author: caller.author, personal: reason)]
        }
        let issued = CaseAct.CertificateIssued(
            certificate: randomness.identifier(),
            decision: decided.decision,
            units: decided.units.filter(\.outcome.isRecognised).map(\.unit),
            validUntil: try counting { () throws(ClockFault) in try file.rules.certificateEnd(from: now) }
        )
        let steps = [Step(act: .certificateIssued(issued), author: .system)]
        guard let before else { return steps }
        let replaced = CaseAct.CertificateReplaced(
            certificate: before.id,
            by: issued.certificate,
            cause: file.state.appeals.contains(where: \.isUpheld) ? .appeal : .furtherUnits
        )
        return steps + [Step(act: .certificateReplaced(replaced), author: caller.author)]
    }
}

extension CaseState {
    /// These decisions in the order of the case, whatever order somebody named the units in; those on no unit of it last, for
    /// the guard to refuse.
    fileprivate func inOrder(_ decisions: [UnitDecision]) -> [UnitDecision] {
        let known = units.flatMap { unit in decisions.filter { $0.unit == unit.reference.code } }
        return known + decisions.filter { unit($0.unit) == nil }
    }
}
