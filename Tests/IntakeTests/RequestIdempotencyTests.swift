import AssayTesting
import Casework
import Recognition
import ServiceAPI
import Testing

@testable import Intake

@Suite struct RequestIdempotencyTests {
    @Test(arguments: RunningService.Store.allCases)
    func givesTheFirstAnswerAgain(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            func register(_ name: String, key: String?) async throws -> RawResponse {
                try await service.send(
                    .registerPerson,
                    [],
                    PersonRequest(name: name, roles: [.candidate]),
                    as: service.administrator,
                    key: key
                )
            }
            let first = try await register("Ida", key: "k-1")
            let again = try await register("Ida", key: "k-1")
            #expect(first.status == 201 && again.status == 201)
            #expect(first.body == again.body)
            let other = try await register("Ivo", key: "k-1")
            #expect(other.status == 422)
            #expect(try other.problem.code == "idempotency-key-reused")
            #expect(try await register("Ida", key: nil).body != first.body)
            let people = try await service.get("/v1/people?role=candidate", as: service.administrator)
            let names = try people.decoded(as: PersonListView.self).people.compactMap(\.name)
            #expect(names.filter { $0 == "Ida" }.count == 2)
            #expect(!names.contains("Ivo"))
        }
    }

    @Test(arguments: RunningService.Store.allCases)
    func tellsTheTextOfATokenOnce(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            func issue(_ key: String) async throws -> RawResponse {
                try await service.send(
                    .issueToken,
                    [service.candidate.caller.person.text],
                    TokenRequest(role: .candidate, days: 5),
                    as: service.administrator,
                    key: key
                )
            }
            let first = try await issue("t-1")
            #expect(first.status == 201)
            let view = try first.decoded(as: TokenView.self)
            let again = try await issue("t-1")
            #expect(again.status == 409)
            #expect(try again.problem.code == "token-issued-before")
            let text = try #require(view.token)
            #expect(again.text.contains(view.id.text) && !again.text.contains(text))
            #expect(try await issue("t-2").decoded(as: TokenView.self).id != view.id)
        }
    }

    @Test func belongsToOnePersonAndOneOperation() async throws {
        try await RunningService.with { service in
            let id = try await service.openCase()
            let admitted = try await service.send(
                .admitCase,
                [id.text],
                AdmitRequest(method: .documentInPerson),
                as: service.administrator,
                key: "k"
            )
            #expect(admitted.status == 200)
            let refused = try await service.send(
                .refuseCase,
                [id.text],
                ReasonRequest(),
                as: service.administrator,
                key: "k"
            )
            #expect(refused.status == 422)
            let withdrawn = try await service.send(
                .withdrawCase,
                [id.text],
                ReasonRequest(),
                as: service.candidate,
                key: "k"
            )
            #expect(withdrawn.status == 200)
            // Done already, and still the same answer as the first time.
            let again = try await service.send(
                .withdrawCase,
                [id.text],
                ReasonRequest(),
                as: service.candidate,
                key: "k"
            )
            #expect(again.body == withdrawn.body)
        }
    }

    @Test(arguments: ["", " ", "ä", String(repeating: "k", count: 201), "a b"])
    func refusesAKeyThatIsNone(_ key: String) async throws {
        try await RunningService.with { service in
            let response = try await service.send(
                .registerPerson,
                [],
                PersonRequest(name: "Ida", roles: [.candidate]),
                as: service.administrator,
                key: key
            )
            #expect(response.status == 400)
        }
    }

    @Test func carriesARefusalOutAgainSinceNothingWasDone() async throws {
        try await RunningService.with { service in
            let id = try await service.openCase()
            let early = try await service.send(
                .submitCase,
                [id.text],
                SubmitRequest(ownWork: true),
                as: service.candidate,
                key: "s"
            )
            #expect(early.status == 409)
            #expect(try early.problem.code == "not-admitted")
            _ = try await service.send(
                .admitCase,
                [id.text],
                AdmitRequest(method: .documentInPerson),
                as: service.administrator
            )
            _ = try await service.deliver([1, 2, 3], of: id)
            let later = try await service.send(
                .submitCase,
                [id.text],
                SubmitRequest(ownWork: true),
                as: service.candidate,
                key: "s"
            )
            #expect(later.status == 200)
        }
    }
}
