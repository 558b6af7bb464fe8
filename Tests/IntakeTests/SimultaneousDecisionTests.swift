import AssayTesting
import Recognition
import ServiceAPI
import Testing

@testable import Intake

/// Attacks T60 and T62 as they look over the wire. The store is asked a thousand times in its contract.
@Suite struct SimultaneousDecisionTests {
    @Test(
        "T60: of two who claim or decide at once one does, and the other is told",
        arguments: RunningService.Store.allCases
    )
    func oneOfTwoWins(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            let rival = try await RunningService.register(
                "Gus Olsen",
                .certifier,
                of: service.administrator,
                in: service.workplace
            )
            var decided: [CaseID] = []
            for _ in 0..<10 {
                let (id, _) = try await service.readyCase()
                async let one = service.send(.takeNext, [], NextRequest(), as: service.assessor)
                async let other = service.send(.takeNext, [], NextRequest(), as: service.otherAssessor)
                let claims = [(service.assessor, try await one), (service.otherAssessor, try await other)]
                let (winner, claim) = try #require(claims.first { $0.1.status == 200 })
                let lost = try #require(claims.first { $0.1.status != 200 }).1
                #expect(lost.status == 404)
                #expect(try lost.problem.code == "queue-empty")
                #expect(try await service.judge(try claim.decoded(), as: winner).status == 200)

                let seen = DecideRequest(version: try await service.state(id).version)
                async let first = service.send(.decideCase, [id.text], seen, as: service.certifier)
                async let second = service.send(.decideCase, [id.text], seen, as: rival)
                let answers = [try await first, try await second]
                #expect(answers.map(\.status).sorted() == [200, 409])
                #expect(try answers.first { $0.status == 409 }?.problem.code == "stale")
                #expect(try await service.state(id).decisions.count == 1)
                decided.append(id)
            }
            #expect(try await register(service).map(\.caseID).sorted() == decided.sorted())
        }
    }

    /// The client hangs up at once, and asks again while the decision may still be on its way, and once more.
    @Test(
        "T62: a decision whose answer was lost is found again under its key",
        arguments: RunningService.Store.allCases
    )
    func findsTheAnswerAgain(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            for round in 0..<10 {
                let (id, _) = try await service.readyCase()
                #expect(try await service.judge(try await service.takeNext()).status == 200)
                let version = try await service.state(id).version
                let request = RawRequest(
                    method: "POST",
                    path: ServiceRoute.decideCase.path(id.text),
                    headers: [
                        ("Authorization", "Bearer \(service.certifier.token)"), ("Content-Type", "application/json"),
                        ("Idempotency-Key", "decide-\(id)"),
                    ],
                    body: Array(#"{"version":\#(version)}"#.utf8)
                )
                let lost = try service.connect()
                await lost.send(request.bytes)
                try await Task.sleep(for: .milliseconds(round))
                await lost.reset()
                let answers = [try await service.send(request), try await service.send(request)]
                #expect(answers.map(\.status) == [200, 200])
                #expect(answers[0].body == answers[1].body)
                let state = try await service.state(id)
                #expect(state.decisions.count == 1)
                let rows = try await register(service).filter { $0.caseID == id }
                #expect(rows.map(\.decision) == state.decisions.map(\.act.decision))
            }
        }
    }

    private func register(_ service: RunningService) async throws -> [DecisionRowView] {
        try await service.get("/v1/decisions", as: service.certifier).decoded(as: DecisionListView.self).decisions
    }
}
