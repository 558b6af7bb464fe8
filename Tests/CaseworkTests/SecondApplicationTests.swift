import AssayTesting
import Recognition
import Testing

@testable import Casework

/// Where the scheme asks for it, a person has one case at a time about a unit; who tries again later says so.
@Suite struct SecondApplicationTests {
    private static let scheme = ServiceSample.scheme(requiring: [.oneCase])

    private func open(_ fixture: CaseworkFixture, key: RequestKey? = nil) async throws -> CaseID {
        try await fixture.workplace.openCase(
            candidate: nil,
            scheme: ServiceSample.schemeCode,
            units: [ServiceSample.joint],
            organisation: nil,
            caller: fixture.candidate,
            key: key
        ).caseID
    }

    @Test func waitsUntilTheFirstIsSettledAndNamesIt() async throws {
        try await CaseworkFixture.with(scheme: Self.scheme) { fixture in
            let first = try await open(fixture)
            #expect(try await fixture.state(first).appliedBefore == [])
            #expect(await refusalCode { try await open(fixture) } == .appliedAlready)
            _ = try await fixture.admittedCase(of: fixture.otherCandidate)
            _ = try await fixture.workplace.withdrawCase(first, reason: nil, caller: fixture.candidate, key: nil)
            let second = try await open(fixture)
            #expect(try await fixture.state(second).appliedBefore == [first])
        }
    }

    @Test func isRefusedAfterAnEnquiryToo() async throws {
        try await CaseworkFixture.with(scheme: Self.scheme) { fixture in
            let asked = try await fixture.workplace.enquire(
                candidate: nil,
                scheme: ServiceSample.schemeCode,
                organisation: nil,
                caller: fixture.candidate,
                key: nil
            ).caseID
            // Who only asks has applied for nothing.
            let first = try await open(fixture)
            let apply = CaseVerb.apply(units: [ServiceSample.joint], organisation: nil)
            #expect(
                await refusalCode { try await fixture.perform(apply, in: asked, by: fixture.candidate) }
                    == .appliedAlready
            )
            _ = try await fixture.workplace.withdrawCase(first, reason: nil, caller: fixture.candidate, key: nil)
            try await fixture.perform(apply, in: asked, by: fixture.candidate)
            #expect(try await fixture.state(asked).appliedBefore == [first])
        }
    }

    @Test func ofTwoAtOnceOneIsTaken() async throws {
        try await CaseworkFixture.with(scheme: Self.scheme) { fixture in
            let codes = await withTaskGroup(of: RefusalCode?.self) { group in
                for _ in 0..<8 { group.addTask { await refusalCode { try await open(fixture) } } }
                var codes: [RefusalCode?] = []
                for await code in group { codes.append(code) }
                return codes
            }
            #expect(codes.filter { $0 == nil }.count == 1)
            #expect(codes.filter { $0 == .appliedAlready }.count == 7)
        }
    }

    /// A request that is sent again gets its own case, and is not told that there is one.
    @Test func sentAgainIsTheSameApplication() async throws {
        try await CaseworkFixture.with(scheme: Self.scheme) { fixture in
            let key = RequestKey(key: "apply", request: SHA256Sample.digest(of: "request"))
            async let one = open(fixture, key: key)
            async let other = open(fixture, key: key)
            let (first, second) = (try await one, try await other)
            #expect(first == second)
            #expect(try await open(fixture, key: key) == first)
        }
    }

    @Test func isNamedWhereTheSchemeAsksForNothing() async throws {
        try await CaseworkFixture.with { fixture in
            let first = try await open(fixture)
            #expect(try await fixture.state(try await open(fixture)).appliedBefore == [first])
        }
    }
}
