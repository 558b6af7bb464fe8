import AssayTesting
import Casework
import Recognition
import ServiceAPI
import Testing

@Suite struct LogPrivacyTests {
    /// A whole case of a person with a name that occurs nowhere else, all of it logged at the finest level.
    @Test func holdsNoPersonalData() async throws {
        let log = LogRecorder()
        let (name, email) = ("Xochiquetzal Zzyzx", "xochi.zzyzx@unheard.example")
        let (comment, reason) = ("Plane with the grain, Xochi.", "Withdrawn for reasons of Xochi's own.")
        var secrets = [name, email, "Zzyzx", "unheard.example", comment, reason]
        try await RunningService.with(log: log) { service in
            let registered = try await service.send(
                .registerPerson,
                [],
                PersonRequest(name: name, email: email, roles: [.candidate]),
                as: service.administrator
            )
            let person = try registered.decoded(as: PersonView.self).id
            let issued = try await service.send(
                .issueToken,
                [person.text],
                TokenRequest(role: .candidate),
                as: service.administrator
            )
            let token = try #require(try issued.decoded(as: TokenView.self).token)
            let candidate = RunningService.Person(
                caller: .init(body: RunningService.body, person: person, role: .candidate),
                token: token
            )
            secrets += [token, String(token.dropFirst(6))]

            let id = try await service.admittedCase(of: candidate)
            let bytes = Array("a clip".utf8)
            let path = try await service.create(bytes.count, for: id, as: candidate)
            secrets.append(try #require(path.split(separator: "-").last.map(String.init)))
            _ = try await service.send(service.patch(path, 7, bytes))
            _ = try await service.get(path, as: candidate)
            _ = try await service.append(path, 3, bytes, as: candidate)
            _ = try await service.append(path, 0, bytes, as: candidate)
            try await service.examineAll()
            _ = try await service.send(.submitCase, [id.text], SubmitRequest(ownWork: true), as: candidate)
            try await service.judge(try await service.takeNext(), comment: comment)
            try await service.decide(id)
            let second = try await service.openCase(of: candidate)
            _ = try await service.send(.withdrawCase, [second.text], ReasonRequest(reason: reason), as: candidate)
            // Mistakes, too, are made with personal data in them.
            _ = try await service.get(
                "/v1/people?role=\(name.replacing(" ", with: "%20"))&token=\(token)",
                as: service.administrator
            )
            _ = try await service.get("/v1/\(email)", as: candidate)
            _ = try await service.send(
                "POST",
                "/v1/people",
                json: #"{"name":"\#(name)","roles":["\#(name)"]}"#,
                as: service.administrator
            )
            _ = try await service.send("POST", "/v1/people", json: #"{"\#(email)":1}"#, as: service.administrator)
            let connection = try service.connect()
            await connection.send("GET /\(token) HTTP/9.9\r\nX-Name: \(name)\r\n\r\n")
            await connection.close()
        }
        let lines = log.lines
        #expect(lines.contains { $0.contains("POST") && $0.contains("/v1/cases/{case}/decision") })
        for secret in secrets {
            #expect(!lines.contains { $0.contains(secret) }, "\(lines.first { $0.contains(secret) } ?? "")")
        }
    }

    @Test func hasEachRequestUnderTheIdThatItsAnswerNames() async throws {
        let log = LogRecorder()
        try await RunningService.with(log: log) { service in
            let answer = try await service.get("/v1/people?role=candidate", as: service.candidate)
            let id = try #require(answer["x-request-id"])
            let line = try #require(log.lines.first { $0.contains(id) && $0.contains("info request") })
            #expect(line.contains("403") && line.contains("/v1/people"))
            #expect(!line.contains("role="))
        }
    }
}
