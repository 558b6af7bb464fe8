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
        if let answer = try await replay(key, of: caller, as: AppliedAct.self) { return answer }
        let reason = try PersonalText.checkedIfPresent(reason, field: "reason", maximum: 4_000)
        let file = try await caseFile(id, for: caller)
        // Nobody decides on what they have not seen: no retry here.
        guard version == file.state.version else { throw .stale(found: file.state.version) }
        let decisions = units.map(file.state.inOrder) ?? file.state.judgedOutcomes
        let decision: DecisionID = randomness.identifier()
        let decided = CaseAct.Decided(
            decision: decision,
            outcome: .following(decisions.map(\.outcome)),
            units: decisions,
            givesReason: reason != nil
        )
        // The case is the one channel that there is: with the decision in it, the candidate can read it. A transport that
        // fails must not hold up a case, so sending is the outbox's affair.
        let steps = [
            Step(act: .decided(decided), author: caller.author, personal: reason.map { ["reason": $0] } ?? [:]),
            Step(act: .notified(CaseAct.Notified(decision: decision)), author: .system),
        ]
        let notice = NewNotice(recipient: file.state.candidate, about: .case(id), kind: "decision")
        return try await append(steps, to: file, notices: [notice], caller: caller, key: key, answer: AppliedAct.init)
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
