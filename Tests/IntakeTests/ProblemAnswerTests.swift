import AssayTesting
import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Intake

@Suite struct ProblemAnswerTests {
    @Test func problemHasTheShapeOfTheStandard() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let answers = [
                try await service.get("/v1/me"), try await service.get("/v1/people", as: service.candidate),
                try await service.get("/nowhere"),
                try await service.get("/v1/cases/0123456789AB", as: service.certifier),
                try await service.send("POST", "/v1/people", json: "{", as: service.administrator),
                try await service.send(.submitCase, [id.text], SubmitRequest(ownWork: false), as: service.candidate),
                try await service.send(RawRequest(method: "PATCH", path: "/v1/uploads/x"), as: service.candidate),
            ]
            #expect(answers.map(\.status) == [401, 403, 404, 404, 400, 422, 412])
            for answer in answers {
                let problem = try answer.problem
                #expect(problem.status == answer.status)
                #expect(problem.type == "urn:assay:problem:\(problem.code)")
                #expect(!problem.title.isEmpty && problem.detail.hasSuffix(".") && problem.remedy.hasSuffix("."))
                let request = try #require(answer["x-request-id"])
                #expect(problem.instance == request)
                for trace in ["Error", ".swift", "Optional(", "0x", "SQL"] {
                    #expect(!answer.text.contains(trace), "\(answer.text)")
                }
                #expect(problem.retryable == (answer["retry-after"] != nil))
            }
        }
    }

    @Test func everyAnswerIsSafeToShow() async throws {
        try await RunningService.with { service in
            let answers = [
                try await service.get("/health"), try await service.get("/ready"), try await service.get("/nowhere"),
                try await service.get("/v1/me", as: service.candidate), try await service.get("/v1/me"),
            ]
            for answer in answers {
                #expect(answer["x-content-type-options"] == "nosniff")
                #expect(answer["content-security-policy"]?.contains("default-src 'none'") == true)
                #expect(answer["referrer-policy"] == "no-referrer")
                #expect(answer["cross-origin-resource-policy"] == "same-origin")
                #expect(answer["cache-control"]?.contains("no-store") == true)
                #expect(answer["server"] == nil)
                #expect(answer["access-control-allow-origin"] == nil)
                #expect(answer["x-request-id"] != nil)
            }
            let foreign = try await service.get("/v1/me", as: service.candidate, [("Origin", "https://evil.example")])
            #expect(foreign["access-control-allow-origin"] == nil)
        }
    }

    @Test func saysWhichMethodsAnAddressTakes() async throws {
        try await RunningService.with { service in
            for (method, path, allowed) in [
                ("DELETE", "/v1/me", "GET"), ("PUT", "/v1/people", "POST, GET"), ("TRACE", "/health", "GET"),
                ("GET", "/v1/cases/0123456789AB/submission", "POST"),
                ("GET", "/v1/uploads/0123456789AB", "HEAD, PATCH, DELETE, POST"),
            ] {
                let response = try await service.send(RawRequest(method: method, path: path), as: service.candidate)
                #expect(response.status == 405, "\(method) \(path)")
                #expect(response["allow"] == allowed)
                #expect(try response.problem.code == "method-not-allowed")
            }
            for path in ["/", "/v1", "/v1/", "/v2/me", "/v1/cases//x", "/%2e%2e/etc/passwd"] {
                let response = try await service.get(path, as: service.administrator)
                #expect([404, 405].contains(response.status), "\(path)")
                _ = try response.problem
            }
        }
    }

    @Test func saysWhatWouldSatisfyARule() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            _ = try await service.deliver([1, 2, 3], of: id)
            let response = try await service.send(
                .submitCase,
                [id.text],
                SubmitRequest(ownWork: false),
                as: service.candidate
            )
            let problem = try response.problem
            #expect(problem.code == RefusalCode.declarationMissing.rawValue)
            #expect(problem.remedy.contains("--own-work"))
            #expect(!problem.retryable)
        }
    }

    /// Requests that two readers would understand in two ways are not understood at all.
    @Test(arguments: [
        "GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        "POST /v1/people HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
        "POST /v1/people HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n",
        "GET /health HTTP/1.1\r\nHost: a\r\nX:\u{1}y\r\n\r\n", "FOO / HTTP/1.1\r\nHost: a\r\n\r\n", "hello\r\n\r\n",
    ])
    func refusesWhatIsNotHTTP(_ request: String) async throws {
        try await RunningService.with { service in
            let connection = try service.connect()
            await connection.send(request)
            let response = try await connection.response()
            #expect((400..<500).contains(response.status) || response.status == 501)
            // Whatever follows is not a request of anybody.
            await connection.close()
            #expect(try await service.get("/health").status == 200)
        }
    }

    @Test func refusesHeadersThatAreTooLargeOrTooMany() async throws {
        try await RunningService.with { service in
            let large = [("X-Large", String(repeating: "x", count: 70_000))]
            let many = (0..<500).map { ("X-\($0)", "x") }
            for headers in [large, many] {
                let connection = try service.connect()
                await connection.send(RawRequest(method: "GET", path: "/health", headers: headers).bytes)
                let response = try? await connection.response()
                #expect(response.map { (400..<500).contains($0.status) } ?? true)
                await connection.close()
            }
            #expect(try await service.get("/health").status == 200)
        }
    }
}
