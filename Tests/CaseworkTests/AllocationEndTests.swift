import AssayTesting
import ExaminationReport
import Recognition
import Records
import ServiceSimulation
import Testing

@testable import Casework

/// Whatever an assessor's time was moved by, the unit goes back to the queue when it is over, and not before.
@Suite struct AllocationEndTests {
    private let joint = ServiceSample.joint

    @Test func givesBackAUnitAfterItsSessionWasHeld() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await arrangedCase(fixture)
            fixture.clock.advance(hours: 240)
            #expect(try await fixture.runJobs(.endAllocation) == 1, "the end before the session was arranged")
            #expect(try await holder(of: id, fixture) == fixture.assessor.person)
            let session = try #require(try await fixture.state(id).sessions.first?.act.session)
            try await fixture.perform(.recordSession(session: session, attendance: .both), in: id, by: fixture.assessor)
            // Of 48 hours none were used up when the 240 began in which time stood still.
            try await expectEnd(of: id, afterHours: 48, fixture)
        }
    }

    @Test func givesBackAUnitWhoseSessionNobodyRecords() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await arrangedCase(fixture)
            // An hour is the session's.
            try await expectEnd(of: id, afterHours: 240 + 1 + 48, fixture)
            #expect(try await fixture.state(id).sessions.first?.ending == .dropped)
        }
    }

    @Test func givesBackAUnitThatItsVerifierReturned() async throws {
        try await CaseworkFixture.with { fixture in
            let verifier = try await fixture.person("Ines Vidal", .verifier)
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id)
            fixture.clock.advance(hours: 5)
            try await fixture.perform(.sample(unit: joint, cause: .targeted), in: id, by: verifier)
            let sample = try #require(try await fixture.unit(joint, of: id).samples.first?.act.sample)
            try await fixture.perform(.verify(sample: sample, outcome: .disagree), in: id, by: verifier)
            #expect(try await holder(of: id, fixture) == fixture.assessor.person)
            try await expectEnd(of: id, afterHours: 48, fixture)
        }
    }

    @Test func givesBackAUnitWhoseCandidateBroughtNothing() async throws {
        let scheme = ServiceSample.scheme(clocks: [.furtherEvidence: Term(5, .calendarDays)])
        try await CaseworkFixture.with(scheme: scheme) { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id, .insufficient, outcome: .furtherEvidence)
            fixture.clock.advance(hours: 24 * 8)
            #expect(try await fixture.runJobs(.runClocks) > 0)
            #expect(try await fixture.unit(joint, of: id).isFurtherEvidenceOver)
            #expect(try await holder(of: id, fixture) == fixture.assessor.person)
            try await expectEnd(of: id, afterHours: 48, fixture)
        }
    }

    @Test func givesBackAUnitWhoseReturnedEvidenceWasReplaced() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            fixture.clock.advance(hours: 10)
            try await fixture.judge(of: id, .insufficient, outcome: .furtherEvidence)
            fixture.examiner.plan(.unreadable(.malformed))
            let bad = try await fixture.deliver("broken", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            #expect(try await fixture.state(id).status == .returned)
            fixture.clock.advance(hours: 100)
            _ = try await fixture.workplace.withdrawEvidence(bad, from: id, caller: fixture.candidate, key: nil)
            _ = try await fixture.deliver("whole", of: id)
            try await fixture.submit(id)
            try await fixture.examineAll()
            try await expectEnd(of: id, afterHours: 38, fixture)
        }
    }

    /// A unit of which nobody knows any more that it was taken: the case ended before the assessor's time.
    @Test func leavesACaseAloneThatHasEnded() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            _ = try await fixture.workplace.withdrawCase(id, reason: nil, caller: fixture.candidate, key: nil)
            let version = try await fixture.state(id).version
            fixture.clock.advance(hours: 100)
            #expect(try await fixture.runJobs(.endAllocation) == 1)
            #expect(try await fixture.state(id).version == version)
        }
    }

    /// A unit over which an assessor will meet the candidate in ten days, for an hour.
    private func arrangedCase(_ fixture: CaseworkFixture) async throws -> CaseID {
        let id = try await fixture.readyCase()
        _ = try await fixture.take()
        let startsAt = Timestamp(fixture.clock.now().adding(seconds: 240 * 3_600))
        try await fixture.perform(
            .scheduleSession(unit: joint, form: .observation, startsAt: startsAt, minutes: 60),
            in: id,
            by: fixture.assessor
        )
        return id
    }

    private func holder(of id: CaseID, _ fixture: CaseworkFixture) async throws -> PersonID? {
        try await fixture.unit(joint, of: id).assignment?.assessor
    }

    private func expectEnd(of id: CaseID, afterHours hours: Int64, _ fixture: CaseworkFixture) async throws {
        fixture.clock.advance(seconds: hours * 3_600 - 1)
        try await fixture.runJobs(.endAllocation)
        #expect(try await holder(of: id, fixture) == fixture.assessor.person, "too early")
        fixture.clock.advance(seconds: 1)
        #expect(try await fixture.runJobs(.endAllocation) == 1)
        #expect(try await fixture.unit(joint, of: id).stage == .unassigned)
        #expect(try await fixture.take(fixture.otherAssessor).caseID == id)
    }
}
