import AssayTesting
import Casework
import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Intake

@Suite struct JSONInputTests {
    /// Sends this body to an operation that would register a person, and expects that nobody was.
    private func refuse(_ bodies: [(json: String, status: Int, code: String)]) async throws {
        try await RunningService.with { service in
            let before = try await service.get("/v1/people", as: service.administrator).text
            for body in bodies {
                let response = try await service.send("POST", "/v1/people", json: body.json, as: service.administrator)
                #expect(response.status == body.status, "\(body.json.prefix(60))")
                let problem = try response.problem
                #expect(problem.code == body.code, "\(body.json.prefix(60))")
                #expect(problem.detail.count < 200)
            }
            #expect(try await service.get("/v1/people", as: service.administrator).text == before)
        }
    }

    @Test func refusesFieldsThatItDoesNotKnow() async throws {
        try await refuse([
            (#"{"name":"N","roles":["candidate"],"score":100}"#, 400, "unknown-field"),
            (#"{"name":"N","roles":["candidate"],"body":"abroad"}"#, 400, "unknown-field"),
            (#"{"name":"N","roles":["candidate"],"id":"0123456789AB"}"#, 400, "unknown-field"),
            (#"{"name":"N","roles":["candidate"],"Name":"M"}"#, 400, "unknown-field"),
            (#"{"name":"N","roles":["candidate"],"__proto__":{}}"#, 400, "unknown-field"),
        ])
    }

    @Test func refusesFieldsInsideOthersThatItDoesNotKnow() async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            _ = try await service.send(.takeNext, [], NextRequest(), as: service.assessor)
            let path = "/v1/cases/\(id)/units/\(ServiceSample.joint)/draft"
            let json =
                #"{"revision":0,"scoring":{"judgements":[{"criterion":"1.1","verdict":"met","citations":[],"points":9}]}}"#
            let response = try await service.send("PUT", path, json: json, as: service.assessor)
            #expect(response.status == 400)
            #expect(try response.problem.detail.contains("scoring.judgements[0].points"))
        }
    }

    @Test func refusesWhatIsMissingOrHasAnotherType() async throws {
        try await refuse([
            ("{}", 400, "malformed-request"), ("[]", 400, "malformed-request"), ("null", 400, "malformed-request"),
            ("", 400, "malformed-request"), ("{", 400, "malformed-request"), ("name=N", 400, "malformed-request"),
            (#"{"name":7,"roles":["candidate"]}"#, 400, "malformed-request"),
            (#"{"name":"N","roles":"candidate"}"#, 400, "malformed-request"),
            (#"{"name":"N","roles":["king"]}"#, 400, "malformed-request"),
            (#"{"name":"N","roles":[null]}"#, 400, "malformed-request"),
            (#"{"name":"N","roles":["candidate"],"organisation":"no code"}"#, 400, "malformed-request"),
            (#"{"name":"N","roles":[]}"#, 422, "invalid-field"),
            (#"{"name":"N","roles":["system"]}"#, 422, "invalid-field"),
            (#"{"name":"N","roles":["candidate","candidate"]}"#, 422, "invalid-field"),
            (#"{"name":"","roles":["candidate"]}"#, 422, "invalid-field"),
            (#"{"name":"a\u0001b","roles":["candidate"]}"#, 422, "invalid-field"),
            (#"{"name":"N","email":"nowhere","roles":["candidate"]}"#, 422, "invalid-field"),
        ])
    }

    @Test func refusesWhatIsBuiltToExhaust() async throws {
        let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        let deepObject = String(repeating: #"{"a":"#, count: 10_000) + "1" + String(repeating: "}", count: 10_000)
        try await refuse([
            (deep, 400, "malformed-request"), (deepObject, 400, "malformed-request"),
            (#"{"name":"N","roles":["candidate"],"x":\#(deep)}"#, 400, "malformed-request"),
            (#"{"name":1e400,"roles":["candidate"]}"#, 400, "malformed-request"),
            (#"{"name":"N","roles":["\#(String(repeating: "x", count: 100_000))"]}"#, 400, "malformed-request"),
            (#"{"name":"\#(String(repeating: "n", count: 10_000))","roles":["candidate"]}"#, 422, "invalid-field"),
            (#"{"name":"\#(String(repeating: "n", count: 2 << 20))","roles":["candidate"]}"#, 413, "too-large"),
        ])
    }

    @Test func saysWhatIsWrongWithoutRepeatingIt() async throws {
        try await RunningService.with { service in
            let secret = "unspeakable-value"
            for json in [
                #"{"name":"N","roles":["\#(secret)"]}"#,
                #"{"name":"N","roles":["candidate"],"organisation":"\#(secret)!"}"#,
            ] {
                let response = try await service.send("POST", "/v1/people", json: json, as: service.administrator)
                #expect(response.status == 400)
                #expect(!response.text.contains(secret))
            }
        }
    }

    @Test(arguments: [
        nil, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp",
    ])
    func refusesABodyThatIsNotCalledJSON(_ type: String?) async throws {
        try await RunningService.with { service in
            let request = RawRequest(
                method: "POST",
                path: "/v1/people",
                headers: type.map { [("Content-Type", $0)] } ?? [],
                body: Array(#"{"name":"N","roles":["candidate"]}"#.utf8)
            )
            let response = try await service.send(request, as: service.administrator)
            #expect(response.status == 415)
            #expect(try response.problem.code == "unsupported-media-type")
        }
    }

    @Test func takesJSONWithAParameter() async throws {
        try await RunningService.with { service in
            let request = RawRequest(
                method: "POST",
                path: "/v1/people",
                headers: [("Content-Type", "Application/JSON; charset=utf-8")],
                body: Array(#"{"name":"Ñandú 木","roles":["candidate"]}"#.utf8)
            )
            let response = try await service.send(request, as: service.administrator)
            #expect(response.status == 201)
            #expect(try response.decoded(as: PersonView.self).name == "Ñandú 木")
        }
    }

    /// Texts are data: stored and given back as they came, and no more than that.
    @Test(arguments: [
        "'; DROP TABLE acts; --", "%_%", "<img src=x onerror=alert(1)>", "=HYPERLINK(\"x\")", "\u{202E}evil",
    ])
    func keepsHostileTextsAsTexts(_ name: String) async throws {
        try await RunningService.with(store: .sqlite) { service in
            let response = try await service.send(
                .registerPerson,
                [],
                PersonRequest(name: name, roles: [.candidate]),
                as: service.administrator
            )
            #expect(response.status == 201)
            #expect(try response.decoded(as: PersonView.self).name == name)
            let list = try await service.get("/v1/people?role=candidate", as: service.administrator)
            #expect(try list.decoded(as: PersonListView.self).people.contains { $0.name == name })
        }
    }

    @Test func readsAMalformedCodeAsUnknown() async throws {
        try await RunningService.with { service in
            for code in [
                "x", "..", "%2e%2e%2f", "0123456789AU", "'", "0123456789ABC", String(repeating: "0", count: 5_000),
            ] {
                for path in ["/v1/cases/\(code)", "/v1/cases/\(code)/evidence/\(code)/media"] {
                    let response = try await service.get(path, as: service.certifier)
                    #expect(response.status == 404, "\(path.prefix(40))")
                }
            }
        }
    }

    @Test func refusesAQueryThatIsNotValid() async throws {
        try await RunningService.with { service in
            for path in [
                "/v1/cases?status=open", "/v1/cases?limit=many", "/v1/people?role=king", "/v1/decisions?since=x",
                "/v1/jobs?state=done", "/v1/queue?mine=1", "/v1/queue?unit=%20",
            ] {
                let response = try await service.get(path, as: service.administrator)
                #expect(response.status == 422, "\(path)")
                #expect(try response.problem.code == "invalid-field")
            }
            for path in [
                "/v1/cases?limit=-9223372036854775808", "/v1/cases?limit=9223372036854775807", "/v1/cases?after=%00",
                "/v1/decisions?since=9223372036854775807&limit=9223372036854775807",
                "/v1/decisions?since=-9223372036854775808",
            ] {
                #expect(try await service.get(path, as: service.administrator).status == 200, "\(path)")
            }
        }
    }
}
