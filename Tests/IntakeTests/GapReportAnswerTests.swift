import AssayTesting
import Recognition
import ServiceAPI
import Testing

/// Who learns what a decision left open.
@Suite struct GapReportAnswerTests {
    @Test func goesToTheCandidateWithTheDecisionAndToNobodyWhoJudges() async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            func gaps(_ person: RunningService.Person) async throws -> GapReportView? {
                try await service.get("/v1/cases/\(id)", as: person).decoded(as: CaseView.self).gaps
            }
            let assignment = try await service.takeNext()
            #expect(try await service.judge(assignment, .notMet).status == 200)
            #expect(try await gaps(service.candidate) == nil, "nothing is told before the decision")
            #expect(try await service.decide(id).status == 200)
            let report = try #require(try await gaps(service.candidate))
            let unit = try #require(report.units.first)
            #expect(unit.unit == assignment.unit && report.tryAgain == [assignment.unit])
            #expect(
                !unit.criteria.isEmpty
                    && unit.criteria.allSatisfy { $0.cause == .notMet && $0.text != LocalizedText([:]) }
            )
            #expect(try await gaps(service.certifier) == report)
            #expect(try await gaps(service.assessor) == nil)
        }
    }

    @Test func isAbsentWhereAllIsRecognised() async throws {
        try await RunningService.with { service in
            let id = try await service.decidedCase()
            let view = try await service.get("/v1/cases/\(id)", as: service.candidate).decoded(as: CaseView.self)
            #expect(view.gaps == nil)
        }
    }
}
