import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

/// What people find in their lists.
@Suite struct ListTests {
    private let joint = ServiceSample.joint

    @Test func listsEverythingThatAnAssessorHoldsWhateverItWaitsFor() async throws {
        try await CaseworkFixture.with { fixture in
            let asked = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: asked, .insufficient, outcome: .furtherEvidence)
            let arranged = try await fixture.readyCase()
            _ = try await fixture.take()
            let startsAt = Timestamp(fixture.clock.now().adding(seconds: 86_400))
            try await fixture.perform(
                .scheduleSession(unit: joint, form: .conversation, startsAt: startsAt, minutes: 30),
                in: arranged,
                by: fixture.assessor
            )
            let taken = try await fixture.readyCase(of: fixture.otherCandidate)
            _ = try await fixture.take()

            func mine(_ caller: Caller, limit: Int) async throws -> [CaseID: UnitStatus] {
                var found: [CaseID: UnitStatus] = [:]
                var page = PageRequest(limit: limit)
                for _ in 0..<8 {
                    let rows = try await fixture.workplace.listQueue(
                        filter: QueueFilter(assessor: caller.person),
                        page: page,
                        caller: caller
                    )
                    for row in rows.rows { found[row.caseID] = row.status }
                    guard let next = rows.next else { return found }
                    page = PageRequest(after: next, limit: limit)
                }
                Issue.record("the pages come to no end")
                return found
            }
            let all: [CaseID: UnitStatus] = [asked: .furtherEvidence, arranged: .conversation, taken: .allocated]
            #expect(try await mine(fixture.assessor, limit: 100) == all)
            #expect(try await mine(fixture.assessor, limit: 1) == all)
            #expect(try await mine(fixture.otherAssessor, limit: 100).isEmpty)
        }
    }

    @Test func tellsAnAssessorNotWhoHoldsAUnit() async throws {
        try await CaseworkFixture.with { fixture in
            _ = try await fixture.readyCase()
            _ = try await fixture.take()
            for caller in [fixture.assessor, fixture.otherAssessor, fixture.administrator] {
                let page = try await fixture.workplace.listQueue(
                    filter: QueueFilter(),
                    page: PageRequest(limit: 10),
                    caller: caller
                )
                let isTold = caller.person != fixture.otherAssessor.person
                #expect(page.rows.map(\.assessor) == [isTold ? fixture.assessor.person : nil], "\(caller.role)")
                #expect(page.rows.map(\.status) == [.allocated])
            }
        }
    }

    @Test func listsToAVerifierWhatTheyCanOpen() async throws {
        try await CaseworkFixture.with { fixture in
            let verifier = try await fixture.person("Ines Vidal", .verifier)
            let id = try await fixture.readyCase()
            _ = try await fixture.admittedCase(of: fixture.otherCandidate)
            func listed() async throws -> [CaseID] {
                let page = PageRequest(limit: 10)
                return try await fixture.workplace.listCases(status: nil, page: page, caller: verifier).page.rows.map(
                    \.id
                )
            }
            _ = try await fixture.take()
            #expect(try await listed().isEmpty)
            await #expect(throws: CaseworkFault.notFound(.case)) {
                try await fixture.workplace.showCase(id, caller: verifier)
            }
            try await fixture.judge(of: id)
            #expect(try await listed() == [id])
        }
    }
}
