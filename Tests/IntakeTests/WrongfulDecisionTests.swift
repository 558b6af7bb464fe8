import AssayTesting
import Casework
import Jobs
import Recognition
import Records
import ServiceAPI
import Testing

@testable import Intake

/// Attack T61: a judgement or a decision by somebody whose it is not, or out of its time, each with the code that says
/// so. Of a case in which an assessor holds nothing there is none for them.
@Suite struct WrongfulDecisionTests {
    private let unit = ServiceSample.joint

    private func expect(_ response: RawResponse, _ status: Int, _ code: String, _ what: String) throws {
        let problem = try response.problem
        #expect(response.status == status && problem.code == code, "\(what): \(response.status) \(problem.code)")
    }

    @Test("T61: nobody decides before the judging, twice, or on what they have not seen")
    func decidesInTime() async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            try expect(try await service.decide(id), 409, "not-recommended", "in the queue")
            let assignment = try await service.takeNext()
            try expect(try await service.decide(id), 409, "not-recommended", "in assessment")
            #expect(try await service.judge(assignment).status == 200)
            let seen = DecideRequest(version: try await service.state(id).version)
            #expect(try await service.decide(id).status == 200)
            let again = try await service.send(.decideCase, [id.text], seen, as: service.certifier)
            try expect(again, 409, "stale", "as it was before")
            try expect(try await service.decide(id), 409, "already-decided", "as it is")
            #expect(try await service.state(id).decisions.count == 1)
        }
    }

    @Test("T61: nobody judges what they never took, gave back, lost to the clock, or have judged")
    func judgesWhatIsHeld() async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            let first = try await service.takeNext()
            try expect(try await service.judge(first, as: service.otherAssessor), 404, "not-found", "never taken")
            let given = RawRequest(method: "DELETE", path: "/v1/cases/\(id)/units/\(unit)/assignment")
            #expect(try await service.send(given, as: service.assessor).status == 200)
            try expect(try await service.judge(first), 404, "not-found", "given back")

            let second = try await service.takeNext()
            service.clock.advance(hours: 49)
            try await endAllocations(service)
            try expect(try await service.judge(second), 404, "not-found", "lost to the clock")

            let third = try await service.takeNext(as: service.otherAssessor)
            #expect(try await service.judge(third, as: service.otherAssessor).status == 200)
            try expect(try await service.judge(third, as: service.otherAssessor), 409, "set-stale", "judged")
            let again = JudgeRequest(
                caseVersion: try await service.state(id).version,
                rubric: third.rubric.contentDigest,
                set: third.set,
                scoring: try service.scoring(for: third)
            )
            let twice = try await service.send(.judgeUnit, [id.text, unit.text], again, as: service.otherAssessor)
            try expect(twice, 409, "unit-not-assigned", "judged, and looked at again")
            #expect(try await service.state(id).unit(unit)?.judged.count == 1)
        }
    }

    @Test("T61: nobody judges or decides on their own work, nor decides on what they judged")
    func keepsPeopleApart() async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            let selfAssessor = try await grant(.assessor, to: service.candidate, service)
            let none = try await service.send(.takeNext, [], NextRequest(), as: selfAssessor)
            try expect(none, 404, "queue-empty", "own work")
            let assignment = try await service.takeNext()
            try expect(try await service.judge(assignment, as: selfAssessor), 404, "not-found", "own work, not held")
            #expect(try await service.judge(assignment).status == 200)
            let selfCertifier = try await grant(.certifier, to: service.candidate, service)
            try expect(try await service.decide(id, as: selfCertifier), 403, "own-work", "own case")
            let judge = try await grant(.certifier, to: service.assessor, service)
            try expect(try await service.decide(id, as: judge), 403, "decider-assessed", "who judged")
        }
    }

    @Test("T61: nobody takes, judges or decides where a relation is declared, by whichever of the two")
    func keepsRelativesApart() async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            let candidate = service.candidate.caller.person
            let assessor = service.assessor.caller.person
            let related = try await declare(from: assessor, to: candidate, service)
            let none = try await service.send(.takeNext, [], NextRequest(), as: service.assessor)
            try expect(none, 404, "queue-empty", "a relative's work")
            try await end(related, of: assessor, service)

            let assignment = try await service.takeNext()
            let later = try await declare(from: candidate, to: assessor, service)
            try expect(try await service.judge(assignment), 403, "not-impartial", "declared while it is held")
            try await end(later, of: candidate, service)
            #expect(try await service.judge(assignment).status == 200)

            _ = try await declare(from: service.certifier.caller.person, to: candidate, service)
            try expect(try await service.decide(id), 403, "not-impartial", "a relative's case")
            #expect(try await service.state(id).decision == nil)
        }
    }

    private func grant(
        _ role: Role,
        to person: RunningService.Person,
        _ service: RunningService
    ) async throws -> RunningService.Person {
        let (administrator, id) = (service.administrator.caller, person.caller.person)
        try await service.workplace.grantRole(role, to: id, caller: administrator)
        let token = try await service.workplace.issueToken(for: id, role: role, days: 30, caller: administrator)
        return RunningService.Person(
            caller: Caller(body: administrator.body, person: id, role: role),
            token: token.text
        )
    }

    private func declare(
        from person: PersonID,
        to other: PersonID,
        _ service: RunningService
    ) async throws -> RelationID {
        let verb = PersonVerb.declareRelation(nature: .family, person: other, organisation: nil, from: nil)
        let request = PersonVerbRequest(verb)
        let response = try await service.send(.performOnPerson, [person.text], request, as: service.administrator)
        #expect(response.status == 200)
        return try #require(try response.decoded(as: PersonVerbView.self).code.flatMap { RelationID($0) })
    }

    private func end(_ relation: RelationID, of person: PersonID, _ service: RunningService) async throws {
        let request = PersonVerbRequest(.endRelation(relation: relation))
        let response = try await service.send(.performOnPerson, [person.text], request, as: service.administrator)
        #expect(response.status == 200)
    }

    /// As the worker does when allocations are over.
    private func endAllocations(_ service: RunningService) async throws {
        let until = service.clock.now().adding(seconds: 60)
        while let job = try await service.records.leaseJob(
            kinds: [.endAllocation],
            now: service.clock.now(),
            until: until
        ) {
            try await service.workplace.jobHandlers[.endAllocation]?.run(job)
            try await service.records.finishJob(job)
        }
    }
}
