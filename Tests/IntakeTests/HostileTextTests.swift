import AssayTesting
import Casework
import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Intake

/// Attack T64: what people write is data, whatever it looks like, and has an end. The store is asked the same in its
/// contract.
@Suite struct HostileTextTests {
    private static let hostile = [
        "'; DROP TABLE acts; --", "\" OR \"\"=\"", "%", "_", "\\", "?1 :body @id $1", "a\u{FFFF}b", "\u{202E}abc",
    ]

    private struct Field: Sendable {
        let name: String
        /// The longest text that it takes, in characters.
        let longest: Int
        let send: @Sendable (String, RunningService) async throws -> RawResponse
    }

    private static let fields = [
        Field(name: "name of a person", longest: 200) { text, service in
            let request = PersonRequest(name: text, roles: [.candidate])
            let response = try await service.send(.registerPerson, [], request, as: service.administrator)
            if response.status == 201 { #expect(try response.decoded(as: PersonView.self).name == text) }
            return response
        },
        Field(name: "name of an organisation", longest: 200) { text, service in
            let request = OrganisationRequest(name: text, kind: .centre)
            let response = try await service.send(.registerOrganisation, [], request, as: service.administrator)
            if response.status == 201 { #expect(try response.decoded(as: OrganisationView.self).name == text) }
            return response
        },
        Field(name: "note of an admission", longest: 2_000) { text, service in
            let id = try await service.openCase().text
            let request = AdmitRequest(method: .documentInPerson, note: text)
            return try await service.send(.admitCase, [id], request, as: service.administrator)
        },
        Field(name: "reason of a refusal", longest: 2_000) { text, service in
            let id = try await service.openCase().text
            return try await service.send(.refuseCase, [id], ReasonRequest(reason: text), as: service.administrator)
        },
        Field(name: "reason of a withdrawal", longest: 2_000) { text, service in
            let id = try await service.openCase().text
            return try await service.send(.withdrawCase, [id], ReasonRequest(reason: text), as: service.candidate)
        },
        Field(name: "reason of a complaint", longest: 8_000) { text, service in
            let id = try await service.admittedCase().text
            let verb = CaseVerb.complain(about: .procedure, concerns: nil)
            let request = CaseVerbRequest(verb, texts: ["reason": text])
            return try await service.send(.performVerb, [id], request, as: service.candidate)
        },
        Field(name: "reason of a relation", longest: 4_000) { text, service in
            let (one, other) = (service.assessor.caller.person, service.otherCandidate.caller.person)
            let verb = PersonVerb.declareRelation(nature: .other, person: other, organisation: nil, from: nil)
            let request = PersonVerbRequest(verb, reason: text)
            return try await service.send(.performOnPerson, [one.text], request, as: service.administrator)
        },
        Field(name: "comment of a judgement", longest: 4_000) { text, service in
            _ = try await service.readyCase()
            return try await service.judge(try await service.takeNext(), comment: text)
        },
        Field(name: "reason of a decision", longest: 4_000) { text, service in
            let (id, _) = try await service.readyCase()
            #expect(try await service.judge(try await service.takeNext()).status == 200)
            let request = DecideRequest(version: try await service.state(id).version, reason: text)
            return try await service.send(.decideCase, [id.text], request, as: service.certifier)
        },
    ]

    @Test("T64: SQL, patterns and characters that are none are kept as texts in every field")
    func keepsTextsAsTheyAre() async throws {
        try await RunningService.with(store: .sqlite) { service in
            for field in Self.fields {
                for text in Self.hostile {
                    let response = try await field.send(text, service)
                    #expect([200, 201].contains(response.status), "\(field.name): \(text): \(response.text)")
                }
            }
            let people = try await service.get("/v1/people?role=candidate", as: service.administrator)
            let names = try people.decoded(as: PersonListView.self).people.compactMap(\.name)
            #expect(Set(names).isSuperset(of: Self.hostile))
        }
    }

    @Test("T64: ten kilobytes are refused by the name of the field, and the longest text that it takes is taken")
    func boundsEveryText() async throws {
        try await RunningService.with(store: .sqlite) { service in
            for field in Self.fields {
                let taken = try await field.send(String(repeating: "ñ", count: field.longest), service)
                #expect([200, 201].contains(taken.status), "\(field.name): \(taken.text)")
                for length in [field.longest + 1, 10_000] {
                    let refused = try await field.send(String(repeating: "n", count: length), service)
                    #expect(refused.status == 422, "\(field.name)")
                    #expect(try refused.problem.code == "invalid-field", "\(field.name)")
                }
            }
        }
    }

    @Test("T64: no text of any route holds U+0000, also one that is a name")
    func refusesTheCharacterThatEndsATextElsewhere() async throws {
        try await RunningService.with { service in
            for route in ServiceRoute.allCases {
                guard let json = AccessTests.json(for: route) else { continue }
                let role = try #require(RouteAccess(route).allowed?.first)
                let path = AccessTests.nothing.reduce(route.template) {
                    $0.replacing("{\($1.key)}", with: $1.value)
                }
                let rest = json == "{}" ? "}" : "," + json.dropFirst()
                for field in [#""reason":"a\u0000b""#, #""a\u0000b":1"#, #""texts":{"reason":["\u0000"]}"#] {
                    let response = try await service.send(
                        route.method,
                        path,
                        json: "{" + field + rest,
                        as: service.person(role)
                    )
                    #expect(response.status == 400, "\(route.rawValue) with \(field)")
                    #expect(try response.problem.code == "malformed-request", "\(route.rawValue) with \(field)")
                }
            }
        }
    }

    @Test("T64: a pattern finds what is called so, and nothing else")
    func takesPatternsByTheirLetters() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let (id, _) = try await service.readyCase()
            func items(_ unit: String) async throws -> RawResponse {
                try await service.get("/v1/queue?unit=\(unit)", as: service.assessor)
            }
            let own = try await items("JOINT-01").decoded(as: QueueListView.self)
            #expect(own.items.map(\.caseID) == [id])
            for pattern in ["J_INT-01", "JOINT-__", "joint-01", "JOINT-0"] {
                #expect(try await items(pattern).decoded(as: QueueListView.self).items.isEmpty, "\(pattern)")
            }
            for pattern in ["%25", "JOINT%25", "_", "%27", "JOINT-01%00", "*"] {
                let refused = try await items(pattern)
                #expect(refused.status == 422, "\(pattern)")
                #expect(try refused.problem.code == "invalid-field", "\(pattern)")
            }
        }
    }
}
