import AssayTesting
import Recognition
import ServiceAPI
import Testing

@testable import Intake

@Suite struct BatchDecisionAnswerTests {
    @Test(arguments: RunningService.Store.allCases)
    func tellsWhatBecameOfEachCase(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            let (ready, _) = try await service.readyCase()
            #expect(try await service.judge(try await service.takeNext()).status == 200)
            let (unjudged, _) = try await service.readyCase()
            let wanted = [BatchCaseRequest(caseID: ready), BatchCaseRequest(caseID: unjudged)]
            let alone = try await service.decide(unjudged).problem

            let dry = try await service.send(
                .decideBatch,
                [],
                DecideBatchRequest(cases: wanted, dryRun: true),
                as: service.certifier
            )
            let seen = try dry.decoded(as: BatchDecisionView.self)
            #expect(seen.cases.map(\.result) == [.decidable, .refused] && seen.dryRun && seen.batch == nil)
            #expect(seen.decided == 0 && seen.refused == 1)

            let request = DecideBatchRequest(cases: wanted)
            let response = try await service.send(.decideBatch, [], request, as: service.certifier, key: "b")
            #expect(response.status == 200)
            let view = try response.decoded(as: BatchDecisionView.self)
            #expect(view.decided == 1 && view.refused == 1 && view.rule == .othersProceed)
            let decided = try #require(view.cases.first)
            #expect(decided.caseID == ready && decided.status == .certified && decided.outcome == .full)
            let refused = try #require(view.cases.last)
            #expect([refused.code, refused.reason, refused.remedy] == [alone.code, alone.detail, alone.remedy])
            let again = try await service.send(.decideBatch, [], request, as: service.certifier, key: "b")
            #expect(again.body == response.body)

            let rows = try await service.get("/v1/decisions", as: service.certifier).decoded(as: DecisionListView.self)
            #expect(rows.decisions.map(\.decision) == [decided.decision])
            #expect(view.batch != nil && rows.decisions.first?.batch == view.batch)
            for wrong in [DecideBatchRequest(), DecideBatchRequest(cases: wanted, scheme: ServiceSample.schemeCode)] {
                let response = try await service.send(.decideBatch, [], wrong, as: service.certifier)
                #expect(response.status == 422)
                #expect(try response.problem.code == "invalid-field")
            }
        }
    }
}
