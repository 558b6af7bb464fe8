public import Recognition
import Records

extension Workplace {
    /// Records an assessor's judgement; with the last unit's comes the recommendation that follows from all of them.
    ///
    /// - Parameter version: the version of the case on which the scoring was made. A scoring that is older than the unit's
    ///   last change is stale and changes nothing; acts on other units do not matter.
    public func judgeUnit(
        _ unit: UnitCode,
        of id: CaseID,
        scoring: Scoring,
        rubric digest: Digest,
        set: Int,
        version: Int,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.assessor, .adjudicator)
        let texts = try scoring.personalTexts()
        return try await replaying(key, of: caller) { () async throws(CaseworkFault) in
            try await retryingConflicts { () async throws(CaseworkFault) in
                let file = try await caseFile(id, for: caller)
                guard let unitState = file.state.unit(unit), let rubric = file.rules.rubrics[unit] else {
                    throw .notFound(.unit)
                }
                if version < unitState.changedAtVersion { throw .refused(.scoringStale) }
                let isCompetent = file.explain(scoring, rubric: rubric).isCompetent
                let act = CaseAct.Judged(
                    unit: unit,
                    round: unitState.assignment?.round ?? .first,
                    rubric: digest,
                    set: set,
                    judgements: scoring.judgements,
                    rulesOfEvidence: scoring.rulesOfEvidence,
                    outcome: scoring.outcome ?? (isCompetent ? .competent : .notYetCompetent),
                    challengeSeen: scoring.challengeSeen
                )
                return try await append(
                    [Step(act: .judged(act), author: caller.author, personal: texts)],
                    to: file,
                    // Also those of assessors who held the unit before: nobody goes on with them.
                    endedDrafts: [EndedDrafts(unit: unit, round: act.round)],
                    caller: caller,
                    key: key,
                    answer: AppliedAct.init
                )
            }
        }
    }
}

extension Refusal {
    fileprivate static let scoringStale = Refusal(
        .setStale,
        reason: "The unit has changed since the scoring was begun.",
        remedy: "Look at it again (`assay queue show`); the scoring is kept as a draft."
    )
}
