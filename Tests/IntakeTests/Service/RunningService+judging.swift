import AssayTesting
import Recognition
import ServiceAPI
import Testing

extension RunningService {
    /// All criteria met and cited in the first clip that the assessor sees.
    func scoring(
        for assignment: AssignmentView,
        _ verdict: Verdict = .met,
        comment: String? = nil,
        challengeSeen: [EvidenceID]? = nil
    ) throws -> ScoringView {
        let clip = try #require(assignment.evidence.first).id
        return ScoringView(
            judgements: assignment.rubric.unit.criteria.map { criterion in
                JudgementView(
                    criterion: criterion.code,
                    verdict: verdict,
                    citations: verdict == .met ? [CitationView(evidence: clip, start: 1_000, end: 4_000)] : []
                )
            },
            rulesOfEvidence: RulesOfEvidenceView(valid: true, sufficient: true, authentic: true, current: true),
            comment: comment,
            challengeSeen: challengeSeen
        )
    }

    func takeNext(as person: Person? = nil) async throws -> AssignmentView {
        let response = try await send(.takeNext, [], NextRequest(), as: person ?? assessor)
        #expect(response.status == 200)
        return try response.decoded()
    }

    @discardableResult
    func judge(
        _ assignment: AssignmentView,
        _ verdict: Verdict = .met,
        comment: String? = nil,
        challengeSeen: [EvidenceID]? = nil,
        as person: Person? = nil
    ) async throws -> RawResponse {
        try await send(
            .judgeUnit,
            [assignment.caseID.text, assignment.unit.text],
            JudgeRequest(
                caseVersion: assignment.caseVersion,
                rubric: assignment.rubric.contentDigest,
                set: assignment.set,
                scoring: try scoring(for: assignment, verdict, comment: comment, challengeSeen: challengeSeen)
            ),
            as: person ?? assessor
        )
    }

    @discardableResult
    func decide(_ id: CaseID, as person: Person? = nil) async throws -> RawResponse {
        let version = try await state(id).version
        return try await send(.decideCase, [id.text], DecideRequest(version: version), as: person ?? certifier)
    }

    func decidedCase() async throws -> CaseID {
        let (id, _) = try await readyCase()
        #expect(try await judge(try await takeNext()).status == 200)
        #expect(try await decide(id).status == 200)
        return id
    }
}
