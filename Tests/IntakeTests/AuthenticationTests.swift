import AssayTesting
import Casework
import Recognition
import Records
import ServiceAPI
import Testing

@testable import Intake

@Suite struct AuthenticationTests {
    @Test func answersNobodyWithoutAToken() async throws {
        try await RunningService.with { service in
            let token = service.candidate.token
            let headers = [
                nil, "", "Bearer", "Bearer ", "Basic \(token)", token, "Bearer \(token)0", "Bearer \(token.dropLast())",
                "Bearer \(token.uppercased())", "Bearer  \(token)", "Bearer \(token) x",
                "Bearer assay_\(String(repeating: "0", count: 64))",
            ]
            for header in headers {
                let response = try await service.get("/v1/me", header.map { [("Authorization", $0)] } ?? [])
                #expect(response.status == 401, "\(header ?? "none")")
                #expect(response["www-authenticate"] == "Bearer")
                #expect(try response.problem.code == "unauthenticated")
                #expect(!response.text.contains(token))
            }
            // In a URL it would end up in logs: there it counts for nothing.
            #expect(try await service.get("/v1/me?access_token=\(token)&token=\(token)").status == 401)
            let me = try await service.get("/v1/me", as: service.candidate)
            #expect(me.status == 200)
            let view = try me.decoded(as: MeView.self)
            #expect(
                view.person == service.candidate.caller.person && view.role == .candidate && view.name == "Ana Ruiz"
            )
        }
    }

    @Test func refusesATokenAtOnceThatWasRevokedOrHasExpired() async throws {
        try await RunningService.with { service in
            let person = service.candidate.caller.person.text
            func issue(days: Int) async throws -> RunningService.Person {
                let response = try await service.send(
                    .issueToken,
                    [person],
                    TokenRequest(role: .candidate, days: days),
                    as: service.administrator
                )
                #expect(response.status == 201)
                let view = try response.decoded(as: TokenView.self)
                return RunningService.Person(caller: service.candidate.caller, token: try #require(view.token))
            }
            let (short, long) = (try await issue(days: 1), try await issue(days: 10))
            for token in [short, long] { #expect(try await service.get("/v1/me", as: token).status == 200) }
            service.clock.advance(hours: 25)
            #expect(try await service.get("/v1/me", as: short).status == 401)
            #expect(try await service.get("/v1/me", as: long).status == 200)
            let list = try await service.get("/v1/people/\(person)/tokens", as: service.administrator)
            let tokens = try list.decoded(as: TokenListView.self).tokens
            #expect(tokens.allSatisfy { $0.token == nil })
            for token in tokens where token.expiresAt != nil {
                let revoked = try await service.send(
                    RawRequest(method: "DELETE", path: "/v1/people/\(person)/tokens/\(token.id)"),
                    as: service.administrator
                )
                #expect(revoked.status == 204)
            }
            #expect(try await service.get("/v1/me", as: long).status == 401)
        }
    }

    @Test func refusesATokenAtOnceWhoseRoleHasEnded() async throws {
        try await RunningService.with { service async throws in
            let path = "/v1/people/\(service.assessor.caller.person)/roles/assessor"
            #expect(try await service.get("/v1/queue", as: service.assessor).status == 200)
            #expect(
                try await service.send(RawRequest(method: "DELETE", path: path), as: service.administrator).status
                    == 204
            )
            #expect(try await service.get("/v1/queue", as: service.assessor).status == 401)
            #expect(
                try await service.send(RawRequest(method: "PUT", path: path), as: service.administrator).status == 204
            )
            #expect(try await service.get("/v1/queue", as: service.assessor).status == 200)
        }
    }

    /// A token acts in its one role, whatever else the person may be.
    @Test func actsInTheRoleOfTheTokenOnly() async throws {
        try await RunningService.with { service in
            let person = service.assessor.caller.person
            try await service.workplace.grantRole(.administrator, to: person, caller: service.administrator.caller)
            #expect(try await service.get("/v1/people", as: service.assessor).status == 403)
        }
    }
}
