public import Recognition

extension Workplace {
    /// Freezes the evidence that is there as the next evidence set.
    ///
    /// - Parameter version: the version of the case that the candidate saw; nil: whatever is there now.
    public func submitEvidence(
        _ id: CaseID,
        version: Int?,
        declaresOwnWork: Bool,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.candidate)
        if let answer = try await replay(key, of: caller, as: AppliedAct.self) { return answer }
        return try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(id, for: caller)
            if let version, version < file.state.version { throw .stale(found: file.state.version) }
            let act = CaseAct.Submitted(
                set: file.state.sets.count + 1,
                evidence: file.state.evidenceToSubmit.map(\.id),
                declaresOwnWork: declaresOwnWork
            )
            return try await append(
                [Step(act: .submitted(act), author: caller.author)],
                to: file,
                caller: caller,
                key: key,
                answer: AppliedAct.init
            )
        }
    }

    /// Takes a piece of evidence back.
    public func withdrawEvidence(
        _ evidence: EvidenceID,
        from id: CaseID,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.candidate)
        if let answer = try await replay(key, of: caller, as: AppliedAct.self) { return answer }
        return try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(id, for: caller)
            guard file.state.evidence(evidence) != nil else { throw .notFound(.evidence) }
            let act = CaseAct.evidenceWithdrawn(CaseAct.EvidenceWithdrawn(evidence: evidence))
            return try await append(
                [Step(act: act, author: caller.author)],
                to: file,
                caller: caller,
                key: key,
                answer: AppliedAct.init
            )
        }
    }
}
