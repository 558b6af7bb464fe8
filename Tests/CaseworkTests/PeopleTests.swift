import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

@Suite struct PeopleTests {
    @Test func tokenStandsForNobodyOnceItIsRevokedExpiredOrItsRoleHasEnded() async throws {
        try await CaseworkFixture.with { fixture in
            let workplace = fixture.workplace
            let person = fixture.candidate.person
            func token(days: Int = 10) async throws -> IssuedToken {
                try await workplace.issueToken(for: person, role: .candidate, days: days, caller: fixture.administrator)
            }
            let (revoked, short, long) = (try await token(), try await token(days: 1), try await token())
            for issued in [revoked, short, long] {
                #expect(try await workplace.authenticate(issued.text) == fixture.candidate)
            }
            try await workplace.revokeToken(revoked.id, of: person, caller: fixture.administrator)
            #expect(try await workplace.authenticate(revoked.text) == nil)
            fixture.clock.advance(hours: 24)
            #expect(try await workplace.authenticate(short.text) == nil)
            #expect(try await workplace.authenticate(long.text) == fixture.candidate)
            try await workplace.endRole(.candidate, of: person, caller: fixture.administrator)
            #expect(try await workplace.authenticate(long.text) == nil)
            try await workplace.grantRole(.candidate, to: person, caller: fixture.administrator)
            #expect(try await workplace.authenticate(long.text) == fixture.candidate)
        }
    }

    @Test func tokenOfAnotherShapeStandsForNobody() async throws {
        try await CaseworkFixture.with { fixture in
            let issued = try await fixture.workplace.issueToken(
                for: fixture.candidate.person,
                role: .candidate,
                days: 1,
                caller: fixture.administrator
            )
            let damaged = [
                "", "assay_", String(issued.text.dropLast()), issued.text + "0", issued.text.uppercased(),
                " " + issued.text,
                String(repeating: "a", count: 100_000),
            ]
            for text in damaged { #expect(try await fixture.workplace.authenticate(text) == nil) }
        }
    }

    @Test func storesNoTokenThatCouldBeUsed() async throws {
        try await CaseworkFixture.with { fixture in
            let issued = try await fixture.workplace.issueToken(
                for: fixture.candidate.person,
                role: .candidate,
                days: 1,
                caller: fixture.administrator
            )
            let acts = await fixture.records.acts(of: .person(fixture.candidate.person), in: CaseworkFixture.body)
            for act in acts {
                #expect(!String(decoding: try JSON.bytes(act), as: UTF8.self).contains(issued.text.dropFirst(6)))
            }
        }
    }

    @Test(arguments: ["", "   ", "\u{1B}[2J", String(repeating: "n", count: 201), "a\u{0}b"])
    func refusesANameThatIsNone(_ name: String) async throws {
        try await CaseworkFixture.with { fixture in
            let count = await fixture.records.actCount
            let fault = await #expect(throws: CaseworkFault.self) {
                try await fixture.workplace.registerPerson(
                    name: name,
                    email: nil,
                    roles: [.candidate],
                    organisation: nil,
                    caller: fixture.administrator,
                    key: nil
                )
            }
            guard case .invalid(let input)? = fault else {
                Issue.record("\(String(describing: fault))")
                return
            }
            #expect(input.field == "name")
            #expect(await fixture.records.actCount == count)
        }
    }

    @Test func refusesAnOrganisationThatThereIsNot() async throws {
        try await CaseworkFixture.with { fixture in
            let unknown = try #require(OrganisationID("0123456789AB"))
            let person = await #expect(throws: CaseworkFault.self) {
                try await fixture.workplace.registerPerson(
                    name: "Ida",
                    email: nil,
                    roles: [.candidate],
                    organisation: unknown,
                    caller: fixture.administrator,
                    key: nil
                )
            }
            let opened = await #expect(throws: CaseworkFault.self) {
                try await fixture.workplace.openCase(
                    candidate: nil,
                    scheme: ServiceSample.schemeCode,
                    units: [ServiceSample.joint],
                    organisation: unknown,
                    caller: fixture.candidate,
                    key: nil
                )
            }
            for fault in [person, opened] {
                guard case .invalid(let input)? = fault else {
                    Issue.record("\(String(describing: fault))")
                    continue
                }
                #expect(input.field == "organisation")
            }
        }
    }

    @Test func keepsTheLastAdministratorIn() async throws {
        try await CaseworkFixture.with { fixture in
            await #expect(throws: CaseworkFault.self) {
                try await fixture.workplace.endRole(
                    .administrator,
                    of: fixture.administrator.person,
                    caller: fixture.administrator
                )
            }
        }
    }

    @Test func establishesABodyOnce() async throws {
        try await CaseworkFixture.with { fixture in
            await #expect(throws: CaseworkFault.self) {
                try await fixture.workplace.establishBody(
                    CaseworkFixture.body,
                    title: "Again",
                    administrator: "Somebody",
                    schemes: []
                )
            }
        }
    }
}
