import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

/// What is not the caller's to see is as if there were none: the same answer as for an unknown code.
@Suite struct SeparationTests {
    private let joint = ServiceSample.joint

    @Test func hidesACaseFromEveryRoleOfAnotherBody() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            let clip = try #require(try await fixture.state(id).evidence.first?.id)
            _ = try await fixture.take()
            let before = try await fixture.state(id)
            for foreigner in fixture.foreigners {
                for (name, verb) in verbs(on: id, clip, in: fixture.workplace, by: foreigner) {
                    #expect(await isHidden(from: verb), "\(name) by \(foreigner.role)")
                }
            }
            #expect(try await fixture.state(id) == before)
        }
    }

    @Test func hidesACaseFromOthersOfTheSameBody() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            let clip = try #require(try await fixture.state(id).evidence.first?.id)
            for other in [fixture.otherCandidate, fixture.otherAssessor] {
                for (name, verb) in verbs(on: id, clip, in: fixture.workplace, by: other) {
                    #expect(await isHidden(from: verb), "\(name) by \(other.role)")
                }
            }
        }
    }

    @Test func hidesPeopleAndJobsOfAnotherBody() async throws {
        try await CaseworkFixture.with { fixture in
            let workplace = fixture.workplace
            let stranger = try #require(fixture.foreigners.first)
            let person = fixture.candidate.person
            await #expect(throws: CaseworkFault.notFound(.person)) {
                try await workplace.issueToken(for: person, role: .candidate, days: 1, caller: stranger)
            }
            await #expect(throws: CaseworkFault.notFound(.person)) {
                try await workplace.listTokens(of: person, caller: stranger)
            }
            await #expect(throws: CaseworkFault.notFound(.person)) {
                try await workplace.grantRole(.assessor, to: person, caller: stranger)
            }
            await #expect(throws: CaseworkFault.notFound(.person)) {
                try await workplace.endRole(.candidate, of: person, caller: stranger)
            }
            let id = try await fixture.admittedCase()
            _ = try await fixture.deliver("a clip", of: id)
            let page = PageRequest(limit: 10)
            let jobs = try await workplace.listJobs(state: nil, page: page, caller: fixture.administrator).rows
            #expect(Set(jobs.map(\.kind)) == [.deliverNotice, .examineEvidence])
            #expect(try await workplace.listJobs(state: nil, page: page, caller: stranger).rows.isEmpty)
            for job in jobs {
                await #expect(throws: CaseworkFault.notFound(.job)) {
                    try await workplace.retryJob(job.id, caller: stranger)
                }
            }
            let people = try await workplace.listPeople(role: nil, page: page, caller: stranger).rows.map(\.id)
            #expect(!people.contains(person))
        }
    }

    @Test func hidesAnUploadFromEverybodyElse() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.upload(of: 5, for: joint, of: id)
            for other in [fixture.otherCandidate, fixture.assessor, fixture.administrator] + fixture.foreigners {
                await #expect(throws: CaseworkFault.notFound(.upload)) {
                    try await fixture.workplace.upload(row.id, caller: other)
                }
            }
            #expect(try await fixture.workplace.upload(row.id, caller: fixture.candidate) == row)
        }
    }

    @Test func showsAnAssessorOnlyTheEvidenceOfTheUnitTheyHold() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase([joint, ServiceSample.talk])
            _ = try await fixture.workplace.takeNextUnit(units: [joint], caller: fixture.assessor, key: nil)
            let evidence = try await fixture.state(id).evidence
            let own = try #require(evidence.first { $0.purpose.unit == joint }?.id)
            let other = try #require(evidence.first { $0.purpose.unit != joint }?.id)
            _ = try await fixture.workplace.openEvidence(own, of: id, caller: fixture.assessor)
            await #expect(throws: CaseworkFault.notFound(.evidence)) {
                try await fixture.workplace.openEvidence(other, of: id, caller: fixture.assessor)
            }
            #expect(try await fixture.workplace.showCase(id, caller: fixture.assessor).candidateName == nil)
        }
    }

    private typealias Verb = @Sendable () async throws -> Void

    private func isHidden(from verb: Verb) async -> Bool {
        do {
            try await verb()
            return false
        } catch {
            switch error as? CaseworkFault {
            case .notFound(.case), .forbidden: return true
            default: return false
            }
        }
    }

    private func verbs(
        on id: CaseID,
        _ clip: EvidenceID,
        in workplace: Workplace,
        by caller: Caller
    ) -> [(String, Verb)] {
        let unit = joint
        let scoring = Scoring(
            judgements: [],
            rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true),
            outcome: nil,
            comments: [:]
        )
        return [
            ("show", { _ = try await workplace.showCase(id, caller: caller) }),
            (
                "admit",
                {
                    _ = try await workplace.admitCandidate(
                        id,
                        method: .documentInPerson,
                        checkedBy: nil,
                        checkedAt: nil,
                        challenge: nil,
                        note: nil,
                        caller: caller,
                        key: nil
                    )
                }
            ),
            ("refuse", { _ = try await workplace.refuseApplication(id, reason: nil, caller: caller, key: nil) }),
            ("withdraw", { _ = try await workplace.withdrawCase(id, reason: nil, caller: caller, key: nil) }),
            (
                "submit",
                {
                    _ = try await workplace.submitEvidence(
                        id,
                        version: nil,
                        declaresOwnWork: true,
                        caller: caller,
                        key: nil
                    )
                }
            ),
            ("take back", { _ = try await workplace.withdrawEvidence(clip, from: id, caller: caller, key: nil) }),
            (
                "upload",
                {
                    _ = try await workplace.createUpload(
                        for: id,
                        purpose: EvidencePurpose(unit: unit, requirement: ServiceSample.requirement(of: unit)),
                        length: 5,
                        metadata: "",
                        caller: caller
                    )
                }
            ),
            ("open", { _ = try await workplace.openEvidence(clip, of: id, caller: caller) }),
            ("report", { _ = try await workplace.showReport(on: clip, of: id, caller: caller) }),
            ("keyframe", { _ = try await workplace.openKeyframe(1, of: clip, in: id, caller: caller) }),
            ("assignment", { _ = try await workplace.showAssignment(unit, of: id, caller: caller) }),
            ("draft", { _ = try await workplace.saveDraft([], revision: 0, for: unit, of: id, caller: caller) }),
            ("explain", { _ = try await workplace.explainScoring(scoring, of: unit, in: id, caller: caller) }),
            (
                "judge",
                {
                    _ = try await workplace.judgeUnit(
                        unit,
                        of: id,
                        scoring: scoring,
                        rubric: SHA256Sample.digest(of: ""),
                        set: 1,
                        version: 100,
                        caller: caller,
                        key: nil
                    )
                }
            ),
            ("release", { _ = try await workplace.releaseUnit(unit, of: id, caller: caller) }),
            (
                "decide",
                {
                    _ = try await workplace.decideCase(
                        id,
                        version: 100,
                        units: nil,
                        reason: nil,
                        caller: caller,
                        key: nil
                    )
                }
            ),
        ]
    }
}
