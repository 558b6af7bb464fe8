import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

/// Certification decisions that are taken together.
@Suite struct BatchDecisionTests {
    private static let allOrNone = ServiceSample.scheme.deciding(.allOrNone)

    @Test func decidesTheReadyOnesWhereTheOthersProceed() async throws {
        try await CaseworkFixture.with { fixture in
            let ready = [try await recommended(in: fixture), try await recommended(in: fixture)]
            let unjudged = try await fixture.readyCase()
            let order = [ready[0], unjudged, ready[1]]
            let alone = try #require(await refusalCode { try await fixture.decide(unjudged) })
            let count = await fixture.records.actCount
            let dry = try await decide(order, in: fixture, isDryRun: true)
            #expect(dry.entries.map(\.result) == ["decidable", alone.rawValue, "decidable"])
            #expect(dry.batch == nil && dry.isDryRun)
            #expect(await fixture.records.actCount == count)

            let decision = try await decide(order, in: fixture)
            #expect(decision.entries.map(\.caseID) == order)
            #expect(decision.entries.map(\.result) == ["decided", alone.rawValue, "decided"])
            #expect(decision.rule == .othersProceed)
            let batch = try #require(decision.batch)
            for id in ready {
                let state = try await fixture.state(id)
                #expect(state.status == .certified && state.certificate != nil && state.notifiedAt != nil)
                #expect(state.decision?.act.batch == batch)
                let told = try #require(state.decision?.act.decision)
                let entry = try #require(decision.entries.first { $0.caseID == id })
                #expect(entry.outcome == .decided(AppliedAct(state), decision: told, outcome: .full))
            }
            #expect(try await fixture.state(unjudged).decisions.isEmpty)
            let register = try await fixture.workplace.listDecisions(after: 0, limit: 10, caller: fixture.certifier)
            #expect(register.decisions.map(\.decision.act.batch) == [batch, batch])
        }
    }

    @Test func decidesNoneWhereTheSchemeWantsAllOrNone() async throws {
        try await CaseworkFixture.with(scheme: Self.allOrNone) { fixture in
            let ready = [try await recommended(in: fixture), try await recommended(in: fixture)]
            let unjudged = [try await fixture.readyCase(), try await fixture.readyCase()]
            let alone = try #require(await refusalCode { try await fixture.decide(unjudged[0]) })
            let count = await fixture.records.actCount
            let refused = try await decide([ready[0], unjudged[0], unjudged[1], ready[1]], in: fixture)
            #expect(refused.entries.map(\.result) == ["decidable", alone.rawValue, alone.rawValue, "decidable"])
            #expect(refused.batch == nil && refused.rule == .allOrNone)
            #expect(await fixture.records.actCount == count)

            let decision = try await decide(ready, in: fixture)
            #expect(decision.entries.map(\.result) == ["decided", "decided"])
            for id in ready { #expect(try await fixture.state(id).decision?.act.batch == decision.batch) }
        }
    }

    @Test func refusesTheCaseThatTheCertifierAssessed() async throws {
        try await CaseworkFixture.with { fixture in
            let person = try await fixture.workplace.registerPerson(
                name: "Ida Moe",
                email: nil,
                roles: [.assessor, .certifier],
                organisation: nil,
                caller: fixture.administrator,
                key: nil
            )
            let own = try await recommended(
                in: fixture,
                by: Caller(body: CaseworkFixture.body, person: person, role: .assessor)
            )
            let other = try await recommended(in: fixture)
            let certifier = Caller(body: CaseworkFixture.body, person: person, role: .certifier)
            let named = try await fixture.workplace.decideBatch(
                .cases([BatchCase(caseID: own), BatchCase(caseID: other)]),
                isDryRun: true,
                caller: certifier,
                key: nil
            )
            #expect(named.entries.map(\.result) == ["decider-assessed", "decidable"])
            // Who asks for a whole scheme asks for what they may decide.
            let whole = try await fixture.workplace.decideBatch(
                .scheme(ServiceSample.schemeCode),
                caller: certifier,
                key: nil
            )
            #expect(whole.entries.map(\.caseID) == [other] && whole.entries.map(\.result) == ["decided"])
            #expect(whole.leftOut == [own] && !whole.isCut)
            #expect(try await fixture.state(own).decisions.isEmpty)
        }
    }

    @Test func doesItsWorkOnceUnderOneKeyAlsoAfterARestart() async throws {
        try await CaseworkFixture.with { fixture in
            let ready = try await recommended(in: fixture)
            let unjudged = try await fixture.readyCase()
            let key = RequestKey(key: "dictamen", request: SHA256Sample.digest(of: "request"))
            let first = try await decide([ready, unjudged], in: fixture, key: key)
            #expect(first.batch != nil)
            let count = await fixture.records.actCount
            #expect(try await decide([ready, unjudged], in: fixture, key: key) == first)
            let later = try await fixture.restarted().decideBatch(
                .cases([BatchCase(caseID: ready), BatchCase(caseID: unjudged)]),
                caller: fixture.certifier,
                key: key
            )
            #expect(later == first)
            await #expect(throws: CaseworkFault.idempotencyKeyReused) {
                let other = RequestKey(key: "dictamen", request: SHA256Sample.digest(of: "another"))
                return try await decide([ready], in: fixture, key: other)
            }
            #expect(await fixture.records.actCount == count)
        }
    }

    @Test func refusesACaseThatIsAtAnotherVersionThanWasNamed() async throws {
        try await CaseworkFixture.with { fixture in
            let seen = try await recommended(in: fixture)
            let moved = try await recommended(in: fixture)
            let unknown = CaseID(canonical: "0123456789AB")
            let version = try await fixture.state(moved).version
            let decision = try await fixture.workplace.decideBatch(
                .cases([
                    BatchCase(caseID: moved, version: version - 1),
                    BatchCase(caseID: seen, version: try await fixture.state(seen).version),
                    BatchCase(caseID: unknown),
                ]),
                caller: fixture.certifier,
                key: nil
            )
            #expect(decision.entries.map(\.result) == ["stale", "decided", "not-found"])
            #expect(decision.entries.first?.outcome == .refused(.stale(found: version), version: version))
            #expect(try await fixture.state(moved).version == version)
        }
    }

    /// Whoever comes second meets the conflict in between, or sees the decision: each case is decided once, and named by both.
    @Test(arguments: [false, true]) func decidesEachCaseOnceWhenTwoDecideAtOnce(_ namesVersions: Bool) async throws {
        try await CaseworkFixture.with { fixture in
            var cases: [BatchCase] = []
            for _ in 0..<4 {
                let id = try await recommended(in: fixture)
                cases.append(BatchCase(caseID: id, version: namesVersions ? try await fixture.state(id).version : nil))
            }
            let wanted = cases
            async let one = fixture.workplace.decideBatch(.cases(wanted), caller: fixture.certifier, key: nil)
            async let other = fixture.workplace.decideBatch(.cases(wanted), caller: fixture.certifier, key: nil)
            let decisions = [try await one, try await other]
            let decided = decisions.filter { $0.batch != nil }
            #expect(decided.count == 1)
            #expect(decided.first?.entries.map(\.result) == Array(repeating: "decided", count: 4))
            let late = try #require(decisions.first { $0.batch == nil })
            #expect(late.entries.allSatisfy { !["decided", "decidable"].contains($0.result) })
            if namesVersions { #expect(late.entries.allSatisfy { $0.result == "stale" }) }
            for item in wanted {
                let state = try await fixture.state(item.caseID)
                #expect(state.decisions.map(\.act.batch) == [decided.first?.batch])
            }
        }
    }

    @Test func takesOneToFiveHundredCasesEachOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let one = BatchCase(caseID: CaseID(canonical: "0123456789AB"))
            for cases in [[], [one, one], Array(repeating: one, count: BatchSelection.limit + 1)] {
                do {
                    _ = try await fixture.workplace.decideBatch(.cases(cases), caller: fixture.certifier, key: nil)
                    Issue.record("\(cases.count) cases were taken")
                } catch CaseworkFault.invalid(let input) {
                    #expect(input.field == "cases")
                }
            }
            await #expect(throws: CaseworkFault.notFound(.scheme)) {
                try await fixture.workplace.decideBatch(
                    .scheme(SchemeCode(checked: "none")),
                    caller: fixture.certifier,
                    key: nil
                )
            }
            await #expect(throws: CaseworkFault.forbidden(allowed: [.certifier])) {
                try await fixture.workplace.decideBatch(.cases([one]), caller: fixture.administrator, key: nil)
            }
        }
    }

    private func recommended(in fixture: CaseworkFixture, by assessor: Caller? = nil) async throws -> CaseID {
        let id = try await fixture.readyCase()
        #expect(try await fixture.take(assessor).caseID == id)
        try await fixture.judge(of: id, by: assessor)
        return id
    }

    private func decide(
        _ cases: [CaseID],
        in fixture: CaseworkFixture,
        isDryRun: Bool = false,
        key: RequestKey? = nil
    ) async throws -> BatchDecision {
        try await fixture.workplace.decideBatch(
            .cases(cases.map { BatchCase(caseID: $0) }),
            isDryRun: isDryRun,
            caller: fixture.certifier,
            key: key
        )
    }
}

extension BatchDecision.Entry {
    /// What became of it in a word: the code, where it was refused.
    fileprivate var result: String {
        switch outcome {
        case .decided: "decided"
        case .decidable: "decidable"
        case .refused(.rule(let refusal), _): refusal.code.rawValue
        case .refused(.stale, _): "stale"
        case .refused(.unknown, _): "not-found"
        }
    }
}
