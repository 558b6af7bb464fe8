import AssayTesting
import ExaminationReport
import Recognition
import Records
import ServiceSimulation
import Testing

@testable import Casework

@Suite struct FurtherEvidenceTests {
    private let joint = ServiceSample.joint
    private let talk = ServiceSample.talk

    @Test func givesTheUnitBackToItsAssessorWithWhatWasAskedFor() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(
                of: id,
                .insufficient,
                outcome: .furtherEvidence,
                comments: ["": "Show the other side."]
            )
            #expect(try await fixture.state(id).status == .furtherEvidence)
            #expect(await refusalCode { try await fixture.submit(id) } == .nothingNew)
            let more = try await fixture.deliver("the other side", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            let state = try await fixture.state(id)
            #expect(state.status == .inAssessment)
            #expect(state.currentSet?.evidence.last == more)
            // Nobody else is given it.
            await #expect(throws: CaseworkFault.queueEmpty) { try await fixture.take(fixture.otherAssessor) }
            let shown = try await fixture.workplace.showAssignment(joint, of: id, caller: fixture.assessor)
            #expect(shown.evidence.map(\.id).contains(more))
            #expect(try await fixture.judge(of: id).status == .recommended)
        }
    }

    @Test func listsWhatWaitsForTheCandidateToWhoeverAskedForIt() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase([joint, talk])
            _ = try await fixture.workplace.takeNextUnit(units: [joint], caller: fixture.assessor, key: nil)
            _ = try await fixture.workplace.takeNextUnit(units: [talk], caller: fixture.otherAssessor, key: nil)
            func waiting(_ caller: Caller, unit: UnitCode? = nil) async throws -> [QueueRow] {
                let filter = QueueFilter(status: .furtherEvidence, unit: unit)
                return try await fixture.workplace.listQueue(
                    filter: filter,
                    page: PageRequest(limit: 100),
                    caller: caller
                )
                .rows
            }
            #expect(try await waiting(fixture.assessor).isEmpty)
            try await fixture.judge(of: id, .insufficient, outcome: .furtherEvidence)
            let rows = try await waiting(fixture.assessor)
            #expect(rows.map(\.unit) == [joint])
            #expect(rows.first?.status == .furtherEvidence && rows.first?.assessor == fixture.assessor.person)
            #expect(try await waiting(fixture.otherAssessor).isEmpty)
            #expect(try await waiting(fixture.administrator) == rows)
            #expect(try await waiting(fixture.administrator, unit: talk).isEmpty)
        }
    }

    /// The clock of the allocation stands still while the candidate is at work, and goes on afterwards.
    @Test func keepsTheAllocationWhileTheCandidateIsAtWork() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            fixture.clock.advance(hours: 10)
            try await fixture.judge(of: id, .insufficient, outcome: .furtherEvidence)
            fixture.clock.advance(hours: 500)
            #expect(try await fixture.runJobs(.endAllocation) == 1)
            #expect(try await fixture.unit(joint, of: id).assignment?.assessor == fixture.assessor.person)

            _ = try await fixture.deliver("the other side", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            fixture.clock.advance(hours: 37)
            #expect(try await fixture.runJobs(.endAllocation) == 0)
            #expect(try await fixture.unit(joint, of: id).assignment?.assessor == fixture.assessor.person)
            fixture.clock.advance(hours: 1)
            #expect(try await fixture.runJobs(.endAllocation) == 1)
            #expect(try await fixture.unit(joint, of: id).stage == .unassigned)
            #expect(try await fixture.take(fixture.otherAssessor).unit == joint)
        }
    }

    /// Another unit of the case is none of this assessor's affair: their clock goes on.
    @Test func leavesTheClockOfTheOtherUnitAlone() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase([joint, talk])
            _ = try await fixture.workplace.takeNextUnit(units: [joint], caller: fixture.assessor, key: nil)
            _ = try await fixture.workplace.takeNextUnit(units: [talk], caller: fixture.otherAssessor, key: nil)
            try await fixture.judge(talk, of: id, .insufficient, outcome: .furtherEvidence, by: fixture.otherAssessor)
            _ = try await fixture.deliver("more talk", for: talk, of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            #expect(try await fixture.unit(joint, of: id).assignment?.assessor == fixture.assessor.person)
            fixture.clock.advance(hours: 48)
            try await fixture.runJobs(.endAllocation)
            #expect(try await fixture.unit(joint, of: id).stage == .unassigned)
        }
    }

    @Test func takesAScoringOfTheOtherUnitThatWasBegunBefore() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase([joint, talk])
            _ = try await fixture.workplace.takeNextUnit(units: [joint], caller: fixture.assessor, key: nil)
            _ = try await fixture.workplace.takeNextUnit(units: [talk], caller: fixture.otherAssessor, key: nil)
            let begun = try await fixture.state(id).version
            try await fixture.judge(talk, of: id, .insufficient, outcome: .furtherEvidence, by: fixture.otherAssessor)
            _ = try await fixture.deliver("more talk", for: talk, of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            try await fixture.judge(joint, of: id, version: begun)
            #expect(try await fixture.unit(joint, of: id).outcome == .competent)
            try await fixture.judge(talk, of: id, by: fixture.otherAssessor)
            #expect(try await fixture.state(id).recommendation == .full)
        }
    }

    @Test func returnsFurtherEvidenceThatCannotBeAssessed() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id, .insufficient, outcome: .furtherEvidence)
            fixture.examiner.plan(.unreadable(.malformed))
            let bad = try await fixture.deliver("broken", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            #expect(try await fixture.state(id).status == .returned)
            _ = try await fixture.workplace.withdrawEvidence(bad, from: id, caller: fixture.candidate, key: nil)
            _ = try await fixture.deliver("whole", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            #expect(try await fixture.unit(joint, of: id).assignment?.assessor == fixture.assessor.person)
            #expect(try await fixture.judge(of: id).status == .recommended)
        }
    }
}
