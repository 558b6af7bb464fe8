import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

/// A certificate is renewed through the service in the time that the scheme opens for it, and not a day is lost or counted twice.
@Suite struct CertificateRenewalTests {
    /// Holds for 30 days, and can be renewed in the last ten of them.
    private static let scheme = ServiceSample.scheme(
        clocks: [.certificateValidity: Term(30, .calendarDays)],
        renewal: CertificateRenewal(requirement: .practice, opens: Term(10, .calendarDays))
    )

    private func certifiedCase(_ fixture: CaseworkFixture) async throws -> CaseID {
        let id = try await fixture.readyCase()
        _ = try await fixture.take()
        try await fixture.judge(of: id)
        try await fixture.decide(id)
        return id
    }

    private func end(of id: CaseID, _ fixture: CaseworkFixture) async throws -> Instant {
        try #require(try await fixture.state(id).certificate?.validUntil)
    }

    private func renew(_ id: CaseID, _ fixture: CaseworkFixture) async throws {
        try await fixture.perform(.renewCertificate(certificate: nil), in: id, by: fixture.certifier)
    }

    @Test func beforeTheEndTheNewValidityFollowsOnTheOld() async throws {
        try await CaseworkFixture.with(scheme: Self.scheme) { fixture in
            let id = try await certifiedCase(fixture)
            let first = try await end(of: id, fixture)
            #expect(await refusalCode { try await renew(id, fixture) } == .renewalNotOpen)
            fixture.clock.advance(hours: 24 * 25)
            try await renew(id, fixture)
            let second = try await end(of: id, fixture)
            let difference = second.since(first) - 30 * 86_400_000
            // An hour more or less where clocks change.
            #expect(abs(difference) <= 3_600_000)
            #expect(try await fixture.state(id).certificates.map(\.status) == [.valid])
            #expect(await refusalCode { try await renew(id, fixture) } == .renewalNotOpen, "it opens once more, later")
        }
    }

    @Test func afterTheEndItBeginsAnew() async throws {
        try await CaseworkFixture.with(scheme: Self.scheme) { fixture in
            let id = try await certifiedCase(fixture)
            fixture.clock.advance(hours: 24 * 40)
            _ = try await fixture.runJobs(.runClocks)
            #expect(try await fixture.state(id).certificate?.status == .expired)
            try await renew(id, fixture)
            let left = try await end(of: id, fixture).since(fixture.clock.now())
            // To the end of the thirtieth day; an hour more or less where clocks change.
            let (day, hour): (Int64, Int64) = (86_400_000, 3_600_000)
            #expect(left >= 30 * day - hour)
            #expect(left <= 31 * day + hour)
            #expect(try await fixture.state(id).certificate?.status == .valid)
        }
    }
}
