public import Recognition
import Records

extension Workplace {
    /// Admits an applicant whose identity was checked.
    ///
    /// - Parameter challenge: the word to show or speak in each clip; nil: one is drawn.
    public func admitCandidate(
        _ id: CaseID,
        method: IdentityMethod,
        checkedBy: PersonID?,
        checkedAt: Instant?,
        challenge: String?,
        note: String?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.administrator)
        if let answer = try await replay(key, of: caller, as: AppliedAct.self) { return answer }
        let note = try PersonalText.checkedIfPresent(note, field: "note", maximum: 2_000)
        let checker = checkedBy ?? caller.person
        _ = try await finding(.person) { () throws(RecordsFault) in try await records.person(checker, in: caller.body) }
        return try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(id, for: caller)
            let check = IdentityCheck(method: method, by: checker, at: checkedAt ?? now)
            let act = CaseAct.Admitted(identityCheck: check, challenge: challenge ?? randomness.challenge())
            let step = Step(act: .admitted(act), author: caller.author, personal: note.map { ["note": $0] } ?? [:])
            return try await append([step], to: file, caller: caller, key: key, answer: AppliedAct.init)
        }
    }

    /// Refuses an application.
    public func refuseApplication(
        _ id: CaseID,
        reason: String?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.administrator)
        return try await conclude(
            id,
            act: .foundIneligible(CaseAct.FoundIneligible()),
            reason: reason,
            caller: caller,
            key: key
        )
    }

    /// Withdraws a case, by its candidate.
    public func withdrawCase(
        _ id: CaseID,
        reason: String?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.candidate)
        return try await conclude(id, act: .withdrawn(CaseAct.Withdrawn()), reason: reason, caller: caller, key: key)
    }

    private func conclude(
        _ id: CaseID,
        act: CaseAct,
        reason: String?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        if let answer = try await replay(key, of: caller, as: AppliedAct.self) { return answer }
        let reason = try PersonalText.checkedIfPresent(reason, field: "reason", maximum: 2_000)
        return try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(id, for: caller)
            let step = Step(act: act, author: caller.author, personal: reason.map { ["reason": $0] } ?? [:])
            return try await append([step], to: file, caller: caller, key: key, answer: AppliedAct.init)
        }
    }
}
