import AssayTesting
import Casework
import ExaminationReport
import Recognition
import Records
import ServiceAPI
import Testing

/// The life of a case over HTTP, as each person sees it.
@Suite struct ServiceMainPathTests {
    @Test(arguments: RunningService.Store.allCases)
    func goesFromApplicationToADecision(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            let (id, evidence) = try await service.readyCase()
            let shown = try await service.get("/v1/cases/\(id)", as: service.candidate).decoded(as: CaseView.self)
            #expect(shown.status == .ready && shown.candidateName == "Ana Ruiz")
            // Examined, but not checked closely yet.
            #expect(shown.evidence.map(\.state) == [.checking])
            #expect(shown.evidence.map(\.receipt.state) == [.awaited])
            #expect(shown.sets.map(\.evidence) == [evidence])
            let report = try await service.get("/v1/cases/\(id)/evidence/\(evidence[0])/report", as: service.certifier)
            #expect(try report.decoded(as: ExaminationReport.self).keyframes.count == 3)

            let queue = try await service.get("/v1/queue", as: service.assessor).decoded(as: QueueListView.self)
            #expect(queue.items.map(\.caseID) == [id])
            let assignment = try await service.takeNext()
            #expect(assignment.caseID == id && assignment.evidence.map(\.id) == evidence)
            let explanation = try await service.send(
                .explainScoring,
                [id.text, assignment.unit.text],
                try service.scoring(for: assignment, .notMet),
                as: service.assessor
            )
            #expect(try explanation.decoded(as: ExplanationView.self).outcome == .notYetCompetent)
            let draft = DraftView(revision: 0, scoring: try service.scoring(for: assignment))
            let saved = try await service.send(
                .saveDraft,
                [id.text, assignment.unit.text],
                draft,
                as: service.assessor
            )
            #expect(try saved.decoded(as: DraftView.self).revision == 1)
            let stale = try await service.send(
                .saveDraft,
                [id.text, assignment.unit.text],
                draft,
                as: service.assessor
            )
            #expect(stale.status == 409)
            #expect(try stale.problem.code == "draft-stale")
            let again = try await service.get(
                "/v1/cases/\(id)/units/\(assignment.unit)/assignment",
                as: service.assessor
            )
            #expect(try again.decoded(as: AssignmentView.self).draft?.scoring == draft.scoring)

            #expect(try await service.judge(assignment, comment: "Clean work.").status == 200)
            // Before the decision the candidate learns no verdict.
            let waiting = try await service.get("/v1/cases/\(id)", as: service.candidate).decoded(as: CaseView.self)
            #expect(waiting.status == .recommended && waiting.recommendation == nil)
            #expect(
                waiting.units.allSatisfy {
                    $0.outcome == nil && $0.judgements.isEmpty && $0.comment == nil && $0.assessor == nil
                }
            )

            #expect(try await service.decide(id).status == 200)
            let decided = try await service.get("/v1/cases/\(id)", as: service.candidate).decoded(as: CaseView.self)
            #expect(decided.status == .certified && decided.decision?.outcome == .full)
            #expect(decided.units.map(\.outcome) == [.competent])
            #expect(decided.units.map(\.comment) == ["Clean work."])
            #expect(decided.units.allSatisfy { $0.assessor == nil })
            let row = try #require(
                try await service.get("/v1/decisions", as: service.certifier).decoded(as: DecisionListView.self)
                    .decisions.first
            )
            #expect(row.caseID == id && row.outcome == .full && row.candidateName == "Ana Ruiz")
            #expect(row.decidedBy == service.certifier.caller.person)
        }
    }

    /// A unit that was dropped, and one on which two assessors differ.
    @Test func showsEachReaderTheJudgementsThatAreTheirsAndWhatWillBeDecided() async throws {
        try await RunningService.with { service in
            let (joint, talk) = (ServiceSample.joint, ServiceSample.talk)
            let (id, _) = try await service.readyCase([joint, talk])
            let dropped = CaseVerbRequest(.withdrawUnit(unit: talk))
            #expect(try await service.send(.performVerb, [id.text], dropped, as: service.candidate).status == 200)
            func units(_ person: RunningService.Person) async throws -> [CaseUnitView] {
                try await service.get("/v1/cases/\(id)", as: person).decoded(as: CaseView.self).units
            }
            let first = try await service.takeNext()
            let mine = try await service.get("/v1/queue?mine=true", as: service.assessor)
            #expect(try mine.decoded(as: QueueListView.self).items.map(\.round) == [.first])
            #expect(try await service.judge(first, comment: "The first.").status == 200)
            #expect(try await units(service.certifier).map(\.outcome) == [.competent, .withdrawn])

            let drawn = CaseVerbRequest(.drawForSecondMarking(unit: joint, cause: .random))
            let verifier = service.person(.verifier)
            #expect(try await service.send(.performVerb, [id.text], drawn, as: verifier).status == 200)
            let second = try await service.takeNext(as: service.otherAssessor)
            let judged = try await service.judge(second, .notMet, comment: "The second.", as: service.otherAssessor)
            #expect(judged.status == 200)
            let adjudicator = service.person(.adjudicator)
            _ = try await service.takeNext(as: adjudicator)
            let weighed = try #require(try await units(adjudicator).first)
            #expect(weighed.comment == "The second.")
            #expect(weighed.otherRounds?.map(\.round) == [.first])
            #expect(weighed.otherRounds?.map(\.comment) == ["The first."])
            let own = try #require(try await units(service.assessor).first)
            #expect(own.comment == "The first." && own.otherRounds == nil)
            #expect(own.assessor == service.assessor.caller.person)
        }
    }

    @Test func hidesTheCandidateFromTheAssessor() async throws {
        try await RunningService.with { service in
            _ = try await service.readyCase()
            let assignment = try await service.takeNext()
            for path in [
                "/v1/cases/\(assignment.caseID)", "/v1/cases/\(assignment.caseID)/units/\(assignment.unit)/assignment",
                "/v1/queue",
            ] {
                let response = try await service.get(path, as: service.assessor)
                #expect(response.status == 200)
                #expect(!response.text.contains("Ana Ruiz"))
            }
        }
    }

    @Test func refusesAStaleScoringAndAStaleDecision() async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            let assignment = try await service.takeNext()
            let early = try await service.send(
                .decideCase,
                [id.text],
                DecideRequest(version: assignment.caseVersion - 1),
                as: service.certifier
            )
            #expect(early.status == 409)
            #expect(try early.problem.code == "stale")
            _ = try await service.send(
                RawRequest(method: "DELETE", path: "/v1/cases/\(id)/units/\(assignment.unit)/assignment"),
                as: service.assessor
            )
            let late = try await service.judge(assignment)
            #expect(late.status == 404)
            _ = try await service.takeNext()
            let stale = try await service.judge(assignment)
            #expect(stale.status == 409)
            #expect(try stale.problem.code == "set-stale")
            let empty = try await service.send(.takeNext, [], NextRequest(), as: service.otherAssessor)
            #expect(empty.status == 404)
            #expect(try empty.problem.code == "queue-empty")
        }
    }

    @Test func tellsWhetherItRuns() async throws {
        try await RunningService.with(store: .sqlite) { service in
            for path in ["/health", "/ready"] {
                let response = try await service.get(path)
                #expect(try response.decoded(as: StatusView.self) == StatusView(status: "ok", version: "test"))
            }
        }
    }

    @Test func listsAndRetriesJobs() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            _ = try await service.deliver([1, 2, 3], of: id)
            let list = try await service.get("/v1/jobs", as: service.administrator).decoded(as: JobListView.self)
            // And one that tells the candidate of the admission.
            #expect(Set(list.jobs.map(\.kind)) == ["deliver-notice", "examine-evidence"])
            // It is not buried, so there is nothing to try again.
            let job = try #require(list.jobs.first { $0.kind == "examine-evidence" })
            let retry = try await service.send(
                RawRequest(method: "POST", path: "/v1/jobs/\(job.id)/retry"),
                as: service.administrator
            )
            #expect(retry.status == 404)
            let leased = try #require(
                try await service.records.leaseJob(
                    kinds: [.examineEvidence],
                    now: service.clock.now(),
                    until: service.clock.now().adding(seconds: 60)
                )
            )
            try await service.records.buryJob(leased, error: "no-examiner")
            let buried = try await service.get("/v1/jobs?state=buried", as: service.administrator).decoded(
                as: JobListView.self
            )
            #expect(buried.jobs.map(\.lastError) == ["no-examiner"])
            let exhumed = try await service.send(
                RawRequest(method: "POST", path: "/v1/jobs/\(job.id)/retry"),
                as: service.administrator
            )
            #expect(exhumed.status == 204)
        }
    }
}
