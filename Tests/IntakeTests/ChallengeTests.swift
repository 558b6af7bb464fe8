import AssayTesting
import Recognition
import ServiceAPI
import Testing

/// Where the scheme asks for it, whoever judges says in which clips the challenge is.
@Suite struct ChallengeTests {
    @Test func judgesAUnitCompetentOnlyWithTheChallengeConfirmed() async throws {
        try await RunningService.with(scheme: ServiceSample.scheme(requiring: [.challenge])) { service in
            let (id, evidence) = try await service.readyCase()
            let assignment = try await service.takeNext()
            #expect(assignment.mustConfirmChallenge == true)
            let shown = try await service.get("/v1/cases/\(id)", as: service.assessor).decoded(as: CaseView.self)
            #expect(assignment.challenge != nil && assignment.challenge == shown.challenge)

            let refused = try await service.judge(assignment)
            #expect(refused.status == 422)
            #expect(try refused.problem.code == "challenge-unconfirmed")
            #expect(try await service.state(id).unit(assignment.unit)?.outcome == nil)

            #expect(try await service.judge(assignment, challengeSeen: evidence).status == 200)
            #expect(try await service.state(id).unit(assignment.unit)?.outcome == .competent)
        }
    }

    @Test func asksForNoConfirmationWhereTheSchemeDoesNot() async throws {
        try await RunningService.with { service in
            _ = try await service.readyCase()
            let assignment = try await service.takeNext()
            #expect(assignment.challenge != nil && assignment.mustConfirmChallenge == nil)
            #expect(try await service.judge(assignment).status == 200)
        }
    }
}
