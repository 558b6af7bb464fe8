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
                    let outcome = try await people.attempt(thing)
                    #expect(
                        outcome.code == thing.code,
                        "\(thing.command)\n\(outcome.told.suffix(600))"
                    )
                    // What a script reads is whole or nothing.
                    if thing.command.hasPrefix("export") { #expect(outcome.output.isEmpty, "\(outcome.output)") }
                    #expect(!(outcome.told + outcome.output).isEmpty, "\(thing.command): nothing was said")
                    #expect(
                        !(outcome.told + outcome.output).contains(people.candidate.token),
                        "\(thing.command): the token was told"
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
                for body in [
                    "{", "[]", #"{"name": "X", "roles": ["king"]}"#, #"{"name": 7, "roles": ["assessor"]}"#,
                    #"{"name": "X", "roles": ["assessor"], "hair": "red"}"#, #"{"roles": ["assessor"]}"#,
                ] {
                    let json = ["Content-Type": "application/json"]
                    let people = server + "/v1/people"
                    let answer = try await HTTPCall.send(
                        "POST",
                        people,
                        token: token,
                        headers: json,
                        body: Data(body.utf8)
                    )
                    #expect(answer.status == 400, "\(body): \(answer.body)")
                    let problem = try JSON(text: answer.body)
                    #expect(!problem.code.text.isEmpty && !problem.remedy.text.isEmpty, "\(body): \(answer.body)")
                    #expect(answer.headers["content-type"]?.hasPrefix("application/problem+json") == true)
                }
                for token in [nil, "assay_" + String(repeating: "0", count: 64)] {
                    #expect(try await HTTPCall.send("GET", server + "/v1/me", token: token).status == 401)
                }
                #expect(try await people.everything() == before)
                #expect(try site.service.isRunning)
            }
        }
    }
}
