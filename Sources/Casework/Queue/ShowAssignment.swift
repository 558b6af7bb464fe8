public import Recognition
public import Records

/// What an assessor has before them.
public struct AssignmentReading: Sendable {
    public let state: CaseState
    public let assignment: Assignment
    public let rubric: Rubric
    public let scheme: Scheme
    public let draft: Draft?
    /// The evidence of the current set that was brought for this unit.
    public let evidence: [EvidenceState]
}

extension Workplace {
    /// - Throws: `.notFound(.assignment)` unless the caller holds the unit.
    public func showAssignment(
        _ unit: UnitCode,
        of id: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> AssignmentReading {
        try caller.require(.assessor, .adjudicator)
        let (file, assignment, rubric) = try await assigned(unit, of: id, caller: caller)
        let key = DraftKey(body: caller.body, caseID: id, unit: unit, round: assignment.round, assessor: caller.person)
        let draft = try await recording { () throws(RecordsFault) in try await records.draft(key) }
        return AssignmentReading(
            state: file.state,
            assignment: assignment,
            rubric: rubric,
            scheme: file.rules.scheme,
            draft: draft,
            evidence: file.state.submittedEvidence.filter { $0.purpose.unit == unit }
        )
    }

    /// Keeps a half-finished scoring.
    ///
    /// - Parameter revision: the draft's revision that the caller saw, 0 for none.
    /// - Returns: the new revision.
    /// - Throws: `.draftStale` when the draft was saved elsewhere meanwhile.
    public func saveDraft(
        _ content: [UInt8],
        revision: Int,
        for unit: UnitCode,
        of id: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> Int {
        try caller.require(.assessor, .adjudicator)
        let (_, assignment, _) = try await assigned(unit, of: id, caller: caller)
        let key = DraftKey(body: caller.body, caseID: id, unit: unit, round: assignment.round, assessor: caller.person)
        do {
            return try await records.saveDraft(content, for: key, expecting: revision, at: now)
        } catch {
            if case .conflict = error { throw .draftStale }
            throw CaseworkFault(error)
        }
    }

    /// What the scheme's rule makes of a scoring, without recording it.
    public func explainScoring(
        _ scoring: Scoring,
        of unit: UnitCode,
        in id: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> (outcome: UnitOutcome, explanation: Explanation, vocabulary: Vocabulary) {
        try caller.require(.assessor, .adjudicator)
        let (file, _, rubric) = try await assigned(unit, of: id, caller: caller)
        let explanation = file.explain(scoring, rubric: rubric)
        let outcome = scoring.outcome ?? (explanation.isCompetent ? .competent : .notYetCompetent)
        return (outcome, explanation, file.rules.scheme.vocabulary)
    }

    func assigned(
        _ unit: UnitCode,
        of id: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> (CaseFile, Assignment, Rubric) {
        let file = try await caseFile(id, for: caller)
        guard let assignment = file.state.unit(unit)?.assignment, assignment.assessor == caller.person,
            let rubric = file.rules.rubrics[unit]
        else { throw .notFound(.assignment) }
        return (file, assignment, rubric)
    }
}

extension CaseFile {
    func explain(_ scoring: Scoring, rubric: Rubric) -> Explanation {
        rules.scheme.decisionRule.explain(
            unit: rubric.unit,
            judgements: scoring.judgements,
            rulesOfEvidence: scoring.rulesOfEvidence,
            evidence: state.submittedEvidence
        )
    }
}
