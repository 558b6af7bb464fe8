import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

@Suite struct ScoringTests {
    private let joint = ServiceSample.joint

    @Test func refusesAScoringThatIsOlderThanItsEvidence() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            let begun = try await fixture.state(id).version
            try await fixture.judge(of: id, .insufficient, outcome: .furtherEvidence)
            _ = try await fixture.deliver("more", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            let before = try await fixture.state(id)
            #expect(await refusalCode { try await fixture.judge(of: id, version: begun) } == .setStale)
            #expect(try await fixture.state(id) == before)
            try await fixture.judge(of: id)
        }
    }

    @Test func refusesWhatTheRubricDoesNotCarry() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            let state = try await fixture.state(id)
            let rubric = try #require(state.unit(joint)?.reference.contentDigest)
            let good = try await fixture.scoring(.met, of: joint, in: id)
            func judge(_ judgements: [Judgement], rubric digest: Digest, outcome: UnitOutcome? = nil) async
                -> RefusalCode?
            {
                let scoring = Scoring(
                    judgements: judgements,
                    rulesOfEvidence: good.rulesOfEvidence,
                    outcome: outcome,
                    comments: [:]
                )
                return await refusalCode {
                    try await fixture.workplace.judgeUnit(
                        joint,
                        of: id,
                        scoring: scoring,
                        rubric: digest,
                        set: 1,
                        version: state.version,
                        caller: fixture.assessor,
                        key: nil
                    )
                }
            }
            let uncited = good.judgements.map { Judgement(criterion: $0.criterion, verdict: .met, citations: []) }
            #expect(await judge(uncited, rubric: rubric) == .citationMissing)
            #expect(await judge(Array(good.judgements.prefix(1)), rubric: rubric) == .criterionNotJudged)
            #expect(await judge(good.judgements + good.judgements, rubric: rubric) == .criterionUnknown)
            #expect(
                await judge(good.judgements, rubric: SHA256Sample.digest(of: "another edition")) == .rubricStale
            )
            let notMet = good.judgements.map { Judgement(criterion: $0.criterion, verdict: .notMet, citations: []) }
            #expect(await judge(notMet, rubric: rubric, outcome: .competent) == .outcomeAgainstRule)
            #expect(try await fixture.state(id) == state)
        }
    }

    @Test func keepsADraftAndSaysWhenItWasSavedElsewhere() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            let workplace = fixture.workplace
            func save(_ text: String, over revision: Int) async throws -> Int {
                try await workplace.saveDraft(
                    Array(text.utf8),
                    revision: revision,
                    for: joint,
                    of: id,
                    caller: fixture.assessor
                )
            }
            #expect(try await save("{\"a\":1}", over: 0) == 1)
            #expect(try await save("{\"a\":2}", over: 1) == 2)
            await #expect(throws: CaseworkFault.draftStale) { try await save("{\"b\":1}", over: 1) }
            await #expect(throws: CaseworkFault.draftStale) { try await save("{\"b\":1}", over: .max) }
            let shown = try await workplace.showAssignment(joint, of: id, caller: fixture.assessor)
            #expect(shown.draft?.content == Array("{\"a\":2}".utf8))
            try await fixture.judge(of: id)
            let key = DraftKey(
                body: CaseworkFixture.body,
                caseID: id,
                unit: joint,
                round: .first,
                assessor: fixture.assessor.person
            )
            #expect(await fixture.records.draft(key) == nil)
        }
    }

    @Test func aJudgementSentAgainLeavesTheDraftOfTheNextSetAlone() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            func draft(_ text: String) async throws -> Int {
                try await fixture.workplace.saveDraft(
                    Array(text.utf8),
                    revision: 0,
                    for: joint,
                    of: id,
                    caller: fixture.assessor
                )
            }
            _ = try await draft("the first set")
            let state = try await fixture.state(id)
            let scoring = try await fixture.scoring(.insufficient, of: joint, in: id, outcome: .furtherEvidence)
            let rubric = try #require(state.unit(joint)?.reference.contentDigest)
            func judge() async throws -> AppliedAct {
                try await fixture.workplace.judgeUnit(
                    joint,
                    of: id,
                    scoring: scoring,
                    rubric: rubric,
                    set: 1,
                    version: state.version,
                    caller: fixture.assessor,
                    key: RequestKey(key: "judge", request: SHA256Sample.digest(of: "request"))
                )
            }
            let applied = try await judge()
            _ = try await fixture.deliver("more", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            #expect(try await draft("the second set") == 1, "the draft of the first set came back")
            #expect(try await judge() == applied)
            let shown = try await fixture.workplace.showAssignment(joint, of: id, caller: fixture.assessor)
            #expect(shown.draft?.content == Array("the second set".utf8))
        }
    }

    @Test func aJudgementTakesTheDraftsOfThoseWhoHeldTheUnitBefore() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            let before = DraftKey(
                body: CaseworkFixture.body,
                caseID: id,
                unit: joint,
                round: .first,
                assessor: fixture.candidate.person
            )
            _ = try await fixture.records.saveDraft([1], for: before, expecting: 0, at: fixture.workplace.now)
            try await fixture.judge(of: id)
            #expect(await fixture.records.draft(before) == nil)
        }
    }

    @Test func explainsWithoutRecording() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            let version = try await fixture.state(id).version
            let scoring = try await fixture.scoring(.notMet, of: joint, in: id)
            let (outcome, explanation, vocabulary) = try await fixture.workplace.explainScoring(
                scoring,
                of: joint,
                in: id,
                caller: fixture.assessor
            )
            #expect(outcome == .notYetCompetent)
            #expect(explanation.steps.first?.criteria.map(\.text) == ["1.1"])
            #expect(vocabulary.word(for: outcome).text(for: .english) == "not yet competent")
            #expect(try await fixture.state(id).version == version)
        }
    }

    @Test func letsTheAssessorOfACaseTakeNoDecisionOnIt() async throws {
        try await CaseworkFixture.with { fixture in
            try await fixture.workplace.grantRole(
                .certifier,
                to: fixture.assessor.person,
                caller: fixture.administrator
            )
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id)
            let certifier = Caller(body: CaseworkFixture.body, person: fixture.assessor.person, role: .certifier)
            let version = try await fixture.state(id).version
            let code = await refusalCode {
                try await fixture.workplace.decideCase(
                    id,
                    version: version,
                    units: nil,
                    reason: nil,
                    caller: certifier,
                    key: nil
                )
            }
            #expect(code == .deciderAssessed)
        }
    }
}
