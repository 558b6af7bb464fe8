import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

@Suite struct AllocationTests {
    private let joint = ServiceSample.joint

    @Test func returnsAUnitToTheQueueWhenItsTimeIsOver() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            fixture.clock.advance(seconds: 48 * 3_600 - 1)
            #expect(try await fixture.runJobs(.endAllocation) == 0)
            await #expect(throws: CaseworkFault.queueEmpty) { try await fixture.take(fixture.otherAssessor) }
            fixture.clock.advance(seconds: 1)
            #expect(try await fixture.runJobs(.endAllocation) == 1)
            #expect(try await fixture.take(fixture.otherAssessor).unit == joint)
            // The former assessor neither sees nor judges it any more.
            await #expect(throws: CaseworkFault.notFound(.case)) { try await fixture.judge(of: id) }
            #expect(try await fixture.judge(of: id, by: fixture.otherAssessor).status == .recommended)
        }
    }

    @Test func lateClockDoesNotEndWhatWasJudgedGivenBackOrTakenAnew() async throws {
        try await CaseworkFixture.with { fixture in
            let judged = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: judged)
            let released = try await fixture.readyCase(of: fixture.otherCandidate)
            _ = try await fixture.take()
            _ = try await fixture.workplace.releaseUnit(joint, of: released, caller: fixture.assessor)
            fixture.clock.advance(hours: 1)
            _ = try await fixture.take()
            fixture.clock.advance(hours: 47)
            let versions = [try await fixture.state(judged).version, try await fixture.state(released).version]
            #expect(try await fixture.runJobs(.endAllocation) == 2)
            #expect([try await fixture.state(judged).version, try await fixture.state(released).version] == versions)
            #expect(try await fixture.unit(joint, of: released).assignment?.assessor == fixture.assessor.person)
        }
    }

    @Test func givesTwoAssessorsAtOnceDifferentUnits() async throws {
        try await CaseworkFixture.with { fixture in
            let cases = [try await fixture.readyCase(), try await fixture.readyCase(of: fixture.otherCandidate)]
            for _ in 0..<100 {
                async let first = fixture.take()
                async let second = fixture.take(fixture.otherAssessor)
                let (one, other) = (try await first, try await second)
                #expect(Set([one.caseID, other.caseID]) == Set(cases))
                for (assessor, taken) in [(fixture.assessor, one), (fixture.otherAssessor, other)] {
                    let holder = try await fixture.unit(taken.unit, of: taken.caseID).assignment?.assessor
                    #expect(holder == assessor.person)
                    _ = try await fixture.workplace.releaseUnit(taken.unit, of: taken.caseID, caller: assessor)
                }
            }
        }
    }

    @Test func givesTheOnlyUnitToOneOfManyAtOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            for _ in 0..<50 {
                let winners = await withTaskGroup(of: Caller?.self) { group in
                    for assessor in [fixture.assessor, fixture.otherAssessor] {
                        group.addTask { (try? await fixture.take(assessor)) == nil ? nil : assessor }
                    }
                    return await group.reduce(into: [Caller]()) { if let winner = $1 { $0.append(winner) } }
                }
                let winner = try #require(winners.first)
                #expect(winners.count == 1)
                #expect(try await fixture.unit(joint, of: id).assignment?.assessor == winner.person)
                _ = try await fixture.workplace.releaseUnit(joint, of: id, caller: winner)
            }
        }
    }

    @Test func givesNobodyTheirOwnWork() async throws {
        try await CaseworkFixture.with { fixture in
            let both = fixture.candidate
            try await fixture.workplace.grantRole(.assessor, to: both.person, caller: fixture.administrator)
            let selfAssessor = Caller(body: both.body, person: both.person, role: .assessor)
            _ = try await fixture.readyCase()
            await #expect(throws: CaseworkFault.queueEmpty) { try await fixture.take(selfAssessor) }
            let other = try await fixture.readyCase(of: fixture.otherCandidate)
            #expect(try await fixture.take(selfAssessor).caseID == other)
        }
    }

    @Test func givesTheLongestWaitingFirstAndOnlyTheUnitsAskedFor() async throws {
        try await CaseworkFixture.with { fixture in
            let first = try await fixture.readyCase()
            fixture.clock.advance(hours: 1)
            let second = try await fixture.readyCase([ServiceSample.talk], of: fixture.otherCandidate)
            let talk = try await fixture.workplace.takeNextUnit(
                units: [ServiceSample.talk],
                caller: fixture.assessor,
                key: nil
            )
            #expect(talk.caseID == second)
            #expect(try await fixture.take().caseID == first)
        }
    }

    @Test func letsOnlyItsHolderGiveAUnitBack() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            await #expect(throws: CaseworkFault.notFound(.case)) {
                try await fixture.workplace.releaseUnit(joint, of: id, caller: fixture.otherAssessor)
            }
            #expect(try await fixture.unit(joint, of: id).assignment?.assessor == fixture.assessor.person)
        }
    }

    @Test func readsTheKeyOfItsJobAgain() throws {
        let key = AllocationKey(
            caseID: try #require(CaseID("0123456789AB")),
            unit: joint,
            end: Instant(milliseconds: 42)
        )
        #expect(AllocationKey(key.text) == key)
        for damaged in ["", key.text + "/1", String(key.text.dropLast(2)), "x/" + key.text] {
            #expect(AllocationKey(damaged) == nil, "\(damaged)")
        }
    }
}
