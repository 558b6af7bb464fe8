import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

/// Whoever may not judge any more does not keep what they hold.
@Suite struct ReleaseWorkTests {
    private static let strict = ServiceSample.scheme(requiring: [.licence])

    private func grant(_ fixture: CaseworkFixture, until: Instant? = nil) async throws -> LicenceID {
        let performed = try await fixture.workplace.perform(
            .grantLicence(
                scheme: ServiceSample.schemeCode,
                unit: ServiceSample.joint,
                until: until.map(Timestamp.init)
            ),
            on: fixture.assessor.person,
            reason: nil,
            caller: fixture.administrator,
            key: nil
        )
        return try #require(performed.code.flatMap(LicenceID.init))
    }

    private func holder(of id: CaseID, _ fixture: CaseworkFixture) async throws -> PersonID? {
        try await fixture.unit(ServiceSample.joint, of: id).assignment?.assessor
    }

    private func lapses(_ fixture: CaseworkFixture) async throws -> [Instant] {
        await fixture.records.acts(of: .person(fixture.assessor.person), in: CaseworkFixture.body).compactMap {
            if case .onPerson(.licenceLapsed(let act)) = $0.envelope.deed { act.dueAt } else { nil }
        }
    }

    @Test func aWithdrawnLicenceGivesBackWhatItWasNeededForAndListsIt() async throws {
        try await CaseworkFixture.with(scheme: Self.strict) { fixture in
            let licence = try await grant(fixture)
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            let withdrawn = try await fixture.workplace.perform(
                .withdrawLicence(licence: licence, cause: .drift),
                on: fixture.assessor.person,
                reason: "Too far from the others.",
                caller: fixture.administrator,
                key: nil
            )
            #expect(withdrawn.released == [UnitOfCase(caseID: id, unit: ServiceSample.joint)])
            _ = try await fixture.runJobs(.releaseWork)
            #expect(try await holder(of: id, fixture) == nil)
            #expect(try await fixture.unit(ServiceSample.joint, of: id).stage == .unassigned)
            // It was withdrawn, it did not run out.
            #expect(try await lapses(fixture) == [])
        }
    }

    @Test func aLicenceThatRunsOutIsRecordedOnceAndItsWorkGivenBack() async throws {
        try await CaseworkFixture.with(scheme: Self.strict) { fixture in
            let end = fixture.clock.now().adding(seconds: 24 * 3_600)
            _ = try await grant(fixture, until: end)
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            _ = try await fixture.runJobs(.releaseWork)
            #expect(try await holder(of: id, fixture) == fixture.assessor.person)
            fixture.clock.advance(hours: 25)
            _ = try await fixture.runJobs(.releaseWork)
            #expect(try await holder(of: id, fixture) == nil)
            #expect(try await lapses(fixture) == [end])
            let key = ReleaseKey(person: fixture.assessor.person, licence: nil, at: end)
            try await fixture.workplace.releaseWork(key, in: CaseworkFixture.body)
            #expect(try await lapses(fixture) == [end])
        }
    }

    @Test func aRenewedLicenceKeepsItsWork() async throws {
        try await CaseworkFixture.with(scheme: Self.strict) { fixture in
            let licence = try await grant(fixture, until: fixture.clock.now().adding(seconds: 24 * 3_600))
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            _ = try await fixture.workplace.perform(
                .renewLicence(licence: licence, until: Timestamp(fixture.clock.now().adding(seconds: 96 * 3_600))),
                on: fixture.assessor.person,
                reason: nil,
                caller: fixture.administrator,
                key: nil
            )
            fixture.clock.advance(hours: 25)
            _ = try await fixture.runJobs(.releaseWork)
            #expect(try await holder(of: id, fixture) == fixture.assessor.person)
            #expect(try await lapses(fixture) == [])
        }
    }

    @Test func aRoleThatEndsGivesBackEverything() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.workplace.endRole(
                .assessor,
                of: fixture.assessor.person,
                caller: fixture.administrator
            )
            _ = try await fixture.runJobs(.releaseWork)
            #expect(try await holder(of: id, fixture) == nil)
            _ = try await fixture.take(fixture.otherAssessor)
            #expect(try await holder(of: id, fixture) == fixture.otherAssessor.person)
        }
    }

    @Test func keysAreReadAsTheyAreWritten() {
        let at = Instant(milliseconds: 1_780_000_000_123)
        for licence in [nil, LicenceID("0000000000ZZ")] {
            let key = ReleaseKey(person: PersonID(canonical: "CAND00000001"), licence: licence, at: at)
            #expect(ReleaseKey(key.text) == key)
        }
        #expect(ReleaseKey("CAND00000001//") == nil && ReleaseKey("a/b/c/d") == nil)
        #expect(ReleaseKey("CAND00000001/?/2026-01-01T00:00:00.000Z") == nil)
    }
}
