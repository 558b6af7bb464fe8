import AssayTesting
import Casework
import Recognition
import ServiceAPI
import Testing

/// What people write in a case, as the API gives it.
@Suite struct CaseTextTests {
    @Test func aComplaintAndItsAnswerGoToWhoeverMadeItAndToWhoeverAnswers() async throws {
        try await RunningService.with { service in
            let id = try await service.openCase()
            let lodged = try await service.send(
                .performVerb,
                [id.text],
                CaseVerbRequest(.complain(about: .conduct, concerns: nil), texts: ["reason": "Nobody answers."]),
                as: service.candidate
            )
            let code = try #require(try lodged.decoded(as: PerformedView.self).code.flatMap { ComplaintID($0) })
            let settled = try await service.send(
                .performVerb,
                [id.text],
                CaseVerbRequest(
                    .settleComplaint(complaint: code, outcome: .upheld),
                    texts: ["reason": "We were late."]
                ),
                as: service.administrator
            )
            #expect(settled.status == 200)
            func complaints(for person: RunningService.Person) async throws -> [ComplaintView] {
                try await service.get("/v1/cases/\(id)", as: person).decoded(as: CaseView.self).process.complaints
            }
            for person in [service.candidate, service.administrator] {
                let complaints = try await complaints(for: person)
                #expect(complaints.map(\.statement) == ["Nobody answers."], "\(person.caller.role)")
                #expect(complaints.map(\.answer) == ["We were late."], "\(person.caller.role)")
            }
            // Whoever oversees learns that there is one, and not what somebody wrote.
            for role in [Role.certifier, .auditor] {
                let complaints = try await complaints(for: service.person(role))
                #expect(complaints.map(\.outcome) == [.upheld], "\(role)")
                #expect(complaints.allSatisfy { $0.statement == nil && $0.answer == nil }, "\(role)")
            }
        }
    }
}
