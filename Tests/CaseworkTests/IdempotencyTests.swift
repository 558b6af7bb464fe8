import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

/// A request that is sent again, because its answer was lost, gets the answer again and is done once.
@Suite struct IdempotencyTests {
    private let joint = ServiceSample.joint

    private func key(_ text: String, for request: String = "request") -> RequestKey {
        RequestKey(key: text, request: SHA256Sample.digest(of: request))
    }

    /// Does the verb twice under one key and once more under the same key with another request.
    private func expectOnce<Answer: Equatable & Sendable>(
        _ name: String,
        in fixture: CaseworkFixture,
        _ verb: (RequestKey) async throws -> Answer
    ) async throws -> Answer {
        let first = try await verb(key(name))
        let count = await fixture.records.actCount
        #expect(try await verb(key(name)) == first, "\(name)")
        await #expect(throws: CaseworkFault.idempotencyKeyReused, "\(name)") {
            try await verb(key(name, for: "another"))
        }
        #expect(await fixture.records.actCount == count, "\(name)")
        return first
    }

    @Test func doesEachVerbOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let workplace = fixture.workplace
            _ = try await expectOnce("register", in: fixture) {
                try await workplace.registerPerson(
                    name: "Ida",
                    email: nil,
                    roles: [.candidate],
                    organisation: nil,
                    caller: fixture.administrator,
                    key: $0
                )
            }
            _ = try await expectOnce("organise", in: fixture) {
                try await workplace.registerOrganisation(
                    name: "A centre",
                    kind: .centre,
                    caller: fixture.administrator,
                    key: $0
                )
            }
            let id = try await expectOnce("open", in: fixture) {
                try await workplace.openCase(
                    candidate: nil,
                    scheme: ServiceSample.schemeCode,
                    units: [joint],
                    organisation: nil,
                    caller: fixture.candidate,
                    key: $0
                )
            }.caseID
            _ = try await expectOnce("admit", in: fixture) {
                try await workplace.admitCandidate(
                    id,
                    method: .documentInPerson,
                    checkedBy: nil,
                    checkedAt: nil,
                    challenge: nil,
                    note: nil,
                    caller: fixture.administrator,
                    key: $0
                )
            }
            let extra = try await fixture.deliver("taken back", of: id)
            _ = try await expectOnce("take back", in: fixture) {
                try await workplace.withdrawEvidence(extra, from: id, caller: fixture.candidate, key: $0)
            }
            _ = try await fixture.deliver("the joint", of: id)
            try await fixture.examineAll()
            _ = try await expectOnce("submit", in: fixture) {
                try await workplace.submitEvidence(
                    id,
                    version: nil,
                    declaresOwnWork: true,
                    caller: fixture.candidate,
                    key: $0
                )
            }
            _ = try await expectOnce("take", in: fixture) {
                try await workplace.takeNextUnit(units: nil, caller: fixture.assessor, key: $0)
            }
            let state = try await fixture.state(id)
            let scoring = try await fixture.scoring(.met, of: joint, in: id)
            _ = try await expectOnce("judge", in: fixture) {
                try await workplace.judgeUnit(
                    joint,
                    of: id,
                    scoring: scoring,
                    rubric: try #require(state.unit(joint)).reference.contentDigest,
                    set: 1,
                    version: state.version,
                    caller: fixture.assessor,
                    key: $0
                )
            }
            let version = try await fixture.state(id).version
            let decided = try await expectOnce("decide", in: fixture) {
                try await workplace.decideCase(
                    id,
                    version: version,
                    units: nil,
                    reason: nil,
                    caller: fixture.certifier,
                    key: $0
                )
            }
            #expect(decided.status == .certified)
        }
    }

    @Test func endsACaseOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            _ = try await expectOnce("withdraw", in: fixture) {
                try await fixture.workplace.withdrawCase(id, reason: nil, caller: fixture.candidate, key: $0)
            }
            let applied = try await fixture.workplace.openCase(
                candidate: nil,
                scheme: ServiceSample.schemeCode,
                units: [joint],
                organisation: nil,
                caller: fixture.otherCandidate,
                key: nil
            )
            _ = try await expectOnce("refuse", in: fixture) {
                try await fixture.workplace.refuseApplication(
                    applied.caseID,
                    reason: "not in the region",
                    caller: fixture.administrator,
                    key: $0
                )
            }
        }
    }

    @Test func givesAUnitBackOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            let released = try await expectOnce("release", in: fixture) {
                try await fixture.workplace.releaseUnit(joint, of: id, caller: fixture.assessor, key: $0)
            }
            // Taken anew, the unit is not lost by a request that comes late, also to the service that took over.
            _ = try await fixture.take()
            let late = try await fixture.restarted()
                .releaseUnit(joint, of: id, caller: fixture.assessor, key: key("release"))
            #expect(late == released)
            #expect(try await fixture.unit(joint, of: id).assignment?.assessor == fixture.assessor.person)
        }
    }

    /// Its text is not kept, so the answer to the same request says which token there is.
    @Test func issuesATokenOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let person = fixture.candidate.person
            func issue(_ key: RequestKey, by workplace: Workplace) async throws -> IssuedToken {
                try await workplace.issueToken(
                    for: person,
                    role: .candidate,
                    days: 10,
                    caller: fixture.administrator,
                    key: key
                )
            }
            let before = await fixture.records.tokens(of: person, in: CaseworkFixture.body).count
            let first = try await issue(key("token"), by: fixture.workplace)
            for workplace in [fixture.workplace, fixture.restarted()] {
                await #expect(throws: CaseworkFault.tokenIssuedBefore(first.id)) {
                    try await issue(key("token"), by: workplace)
                }
            }
            await #expect(throws: CaseworkFault.idempotencyKeyReused) {
                try await issue(key("token", for: "another"), by: fixture.workplace)
            }
            #expect(await fixture.records.tokens(of: person, in: CaseworkFixture.body).count == before + 1)
            #expect(try await fixture.workplace.authenticate(first.text) == fixture.candidate)
        }
    }

    @Test func belongsToOnePerson() async throws {
        try await CaseworkFixture.with { fixture in
            var cases: Set<CaseID> = []
            for candidate in [fixture.candidate, fixture.otherCandidate] {
                let opened = try await fixture.workplace.openCase(
                    candidate: nil,
                    scheme: ServiceSample.schemeCode,
                    units: [joint],
                    organisation: nil,
                    caller: candidate,
                    key: key("same")
                )
                cases.insert(opened.caseID)
            }
            #expect(cases.count == 2)
        }
    }

    @Test func doesOneThingWhenItIsSentTwiceAtOnce() async throws {
        try await CaseworkFixture.with { fixture in
            _ = try await fixture.readyCase()
            _ = try await fixture.readyCase(of: fixture.otherCandidate)
            for round in 0..<20 {
                let request = key("take \(round)")
                async let first = fixture.workplace.takeNextUnit(units: nil, caller: fixture.assessor, key: request)
                async let second = fixture.workplace.takeNextUnit(units: nil, caller: fixture.assessor, key: request)
                let (one, other) = (try await first, try await second)
                #expect(one == other)
                let held = await fixture.records.queue(
                    in: CaseworkFixture.body,
                    matching: QueueFilter(assessor: fixture.assessor.person),
                    page: PageRequest(limit: 10)
                )
                #expect(held.rows.count == 1)
                _ = try await fixture.workplace.releaseUnit(one.unit, of: one.caseID, caller: fixture.assessor)
            }
        }
    }

    /// Attack T62. Who sends again while the first request is still carried out, or to the service that took over, gets
    /// the one answer, not that somebody was faster.
    @Test func aDecisionSentAgainIsOneDecision() async throws {
        try await CaseworkFixture.with { fixture in
            for round in 0..<20 {
                let id = try await fixture.readyCase()
                _ = try await fixture.take()
                try await fixture.judge(of: id)
                let (version, request) = (try await fixture.state(id).version, key("decide \(round)"))
                @Sendable func decide(_ workplace: Workplace) async throws -> AppliedAct {
                    try await workplace.decideCase(
                        id,
                        version: version,
                        units: nil,
                        reason: nil,
                        caller: fixture.certifier,
                        key: request
                    )
                }
                async let first = decide(fixture.workplace)
                async let second = decide(fixture.workplace)
                let (one, other) = (try await first, try await second)
                #expect(one == other)
                #expect(try await decide(fixture.restarted()) == one)
                #expect(try await fixture.state(id).decisions.count == 1)
            }
        }
    }

    @Test func isKeptForWeeks() async throws {
        try await CaseworkFixture.with { fixture in
            func open() async throws -> CaseID {
                try await fixture.workplace.openCase(
                    candidate: nil,
                    scheme: ServiceSample.schemeCode,
                    units: [joint],
                    organisation: nil,
                    caller: fixture.candidate,
                    key: key("monthly")
                ).caseID
            }
            let first = try await open()
            fixture.clock.advance(hours: 24 * 29)
            #expect(try await open() == first)
        }
    }
}

extension MemoryRecords {
    /// How many acts there are, in all bodies.
    var actCount: Int {
        bodies().reduce(0) { $0 + acts(in: $1.id, after: 0, stream: nil, kinds: nil, limit: 1_000).count }
    }
}
