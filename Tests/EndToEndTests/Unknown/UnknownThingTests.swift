import Foundation
import Testing

extension EndToEnd {
    /// What there is not, or may not be, ends with the documented code, and nothing has changed.
    @Suite struct UnknownThingTests {
        @Test func unknownThings() async throws {
            try await Site.with { site in
                let people = try await Cast(site)
                let before = try await people.everything()
                for thing in UnknownThing.all {
                    let outcome = try await people.try(thing)
                    #expect(
                        outcome.code == thing.code,
                        "\(thing.what): \(outcome.command)\n\(outcome.told.suffix(600))"
                    )
                    #expect(!(outcome.told + outcome.output).isEmpty, "\(thing.what): nothing was said")
                    #expect(
                        !(outcome.told + outcome.output).contains(people.candidate.token),
                        "\(thing.what): the token was told"
                    )
                }
                #expect(try await people.everything() == before)
            }
        }

        /// The same questions without the command before them: the service checks for itself.
        @Test func malformedRequests() async throws {
            try await Site.with { site in
                let people = try await Cast(site)
                let before = try await people.everything()
                let server = try site.server
                let token = try site.administrator.token
                for path in [
                    "/v1/cases/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/v1/cases/%00",
                    "/v1/cases/" + String(repeating: "A", count: 5_000),
                    "/v1/cases/ZZZZZZZZZZZZ", "/v1/schemes/%2e%2e/units/x", "/v1/uploads/..%2f..", "/v1/nothing",
                    "/v2/cases",
                ] {
                    let answer = try await HTTPCall.send("GET", server + path, token: token)
                    #expect((400..<500).contains(answer.status), "\(path.prefix(60)): \(answer.status) \(answer.body)")
                    #expect(!answer.body.contains(site.folder))
                }
                for (body, status) in [
                    ("{", 400), ("[]", 400), (#"{"name": "X", "roles": ["king"]}"#, 422),
                    (#"{"name": 7, "roles": ["assessor"]}"#, 400),
                    (#"{"name": "X", "roles": ["assessor"], "hair": "red"}"#, 400), (#"{"roles": ["assessor"]}"#, 400),
                ] {
                    let answer = try await HTTPCall.send(
                        "POST",
                        server + "/v1/people",
                        token: token,
                        headers: ["Content-Type": "application/json"],
                        body: Data(body.utf8)
                    )
                    #expect([400, 422].contains(answer.status), "\(body): expected \(status), got \(answer.status)")
                    let problem = try JSON(text: answer.body)
                    #expect(!problem.code.text.isEmpty && !problem.remedy.text.isEmpty, "\(body): \(answer.body)")
                    #expect(answer.headers["content-type"]?.hasPrefix("application/problem+json") == true)
                }
                #expect(try await HTTPCall.send("GET", server + "/v1/me").status == 401)
                #expect(
                    try await HTTPCall.send(
                        "GET",
                        server + "/v1/me",
                        token: "assay_" + String(repeating: "0", count: 64)
                    ).status == 401
                )
                #expect(try await people.everything() == before)
                #expect(try site.service.isRunning)
            }
        }
    }
}
