import Recognition
import Testing

/// A person is folded from what was done to their record.
@Suite struct PersonStateTests {
    private static let start = CaseStory.beginning
    private static let kitchen = SchemeCode(checked: "kitchen")
    private static let bakery = SchemeCode(checked: "bakery")
    private static let organisation = OrganisationID(canonical: "0RG000000001")
    private static let unit = UnitReference(
        code: .cut,
        version: "1",
        contentDigest: .of("content"),
        structureDigest: .of("structure")
    )

    /// Registered at `start`, then each act a minute after the one before.
    private static func ben(_ acts: PersonAct...) throws -> PersonState {
        try #require(PersonID.ben.told(acts, from: start))
    }

    private static func minute(_ count: Int64) -> Instant { start.adding(seconds: count * 60) }

    @Test func beginsWithARegistration() {
        let acts = PersonID.ben.envelopes([.roleGranted(.init(role: .assessor))], from: Self.start)
        #expect(PersonState.fold(acts) == nil)
        #expect(PersonState.fold([]) == nil)
    }

    @Test func theErasedPersonIsTheSame() throws {
        let acts = PersonID.ben.envelopes([.registered(.init())] + ActSamples.ofPersons.dropFirst(), from: Self.start)
        let state = try #require(PersonState.fold(acts))
        #expect(state.version == ActSamples.ofPersons.count)
        var folded: PersonState?
        for act in acts { folded = PersonState.next(folded, act) }
        #expect(folded == state)
    }

    @Test func aRoleHoldsFromItsGrantToItsEnd() throws {
        let granted = try Self.ben(.roleGranted(.init(role: .assessor)))
        #expect(granted.holds(.assessor, at: Self.minute(1)))
        #expect(!granted.holds(.assessor, at: Self.start), "a grant does not speak of the time before it")
        #expect(!granted.holds(.verifier, at: Self.minute(1)))
        let ended = try Self.ben(.roleGranted(.init(role: .assessor)), .roleEnded(.init(role: .assessor)))
        #expect(!ended.holds(.assessor, at: Self.minute(2)))
    }

    @Test func aRoleHasItsTime() throws {
        let grant = PersonAct.RoleGranted(role: .assessor, from: Self.minute(10), until: Self.minute(20))
        let ben = try Self.ben(.roleGranted(grant))
        #expect([9, 10, 19, 20].map { ben.holds(.assessor, at: Self.minute($0)) } == [false, true, true, false])
    }

    @Test func aRoleHasItsScheme() throws {
        let ben = try Self.ben(.roleGranted(.init(role: .assessor, scheme: Self.kitchen)))
        #expect(ben.holds(.assessor, in: Self.kitchen, at: Self.minute(1)))
        #expect(!ben.holds(.assessor, in: Self.bakery, at: Self.minute(1)))
        #expect(ben.holds(.assessor, at: Self.minute(1)), "in some scheme")
    }

    @Test func aNewGrantTakesThePlaceOfTheOneBefore() throws {
        let ben = try Self.ben(
            .roleGranted(.init(role: .assessor, scheme: Self.kitchen)),
            .roleGranted(.init(role: .assessor, scheme: Self.bakery)),
            .roleGranted(.init(role: .assessor, until: Self.minute(30), scheme: Self.kitchen))
        )
        #expect(ben.roles.count == 2)
        #expect(!ben.holds(.assessor, in: Self.kitchen, at: Self.minute(30)))
        #expect(ben.holds(.assessor, in: Self.bakery, at: Self.minute(30)))
    }

    @Test func aLicenceIsForAnEditionWhateverItsTexts() throws {
        let ben = try Self.ben(.licenceGranted(.init(licence: .sample, unit: Self.unit)))
        let corrected = UnitReference(
            code: .cut,
            version: "1.1",
            contentDigest: .of("corrected"),
            structureDigest: Self.unit.structureDigest
        )
        let changed = UnitReference(code: .cut, version: "2", contentDigest: .of("2"), structureDigest: .of("2"))
        let other = UnitReference(
            code: .edge,
            version: "1",
            contentDigest: .of("content"),
            structureDigest: Self.unit.structureDigest
        )
        #expect(
            [Self.unit, corrected, changed, other].map { ben.licence(for: $0, at: Self.minute(1)) != nil }
                == [true, true, false, false]
        )
        #expect(ben.licence(for: Self.unit, at: Self.start) == nil, "before it was granted")
    }

    @Test func aLicenceRunsOutAndIsRenewed() throws {
        let grant = PersonAct.licenceGranted(.init(licence: .sample, unit: Self.unit, until: Self.minute(10)))
        let lapsed = try Self.ben(grant, .licenceLapsed(.init(licence: .sample, dueAt: Self.minute(10))))
        #expect(lapsed.licence(for: Self.unit, at: Self.minute(9)) != nil)
        #expect(lapsed.licence(for: Self.unit, at: Self.minute(10)) == nil)
        let renewed = try Self.ben(grant, .licenceRenewed(.init(licence: .sample, until: Self.minute(20))))
        #expect(renewed.licence(for: Self.unit, at: Self.minute(19)) != nil)
        #expect(renewed.licence(for: Self.unit, at: Self.minute(20)) == nil)
    }

    /// Renewing does not give back what was withdrawn; a new grant does.
    @Test func aWithdrawnLicenceStaysWithdrawn() throws {
        let another = LicenceID(canonical: "11CENCE00002")
        let acts: [PersonAct] = [
            .licenceGranted(.init(licence: .sample, unit: Self.unit)),
            .licenceWithdrawn(.init(licence: .sample, cause: .drift)), .licenceRenewed(.init(licence: .sample)),
        ]
        let withdrawn = try #require(PersonID.ben.told(acts, from: Self.start))
        #expect(withdrawn.licence(for: Self.unit, at: Self.minute(5)) == nil)
        let grant = PersonAct.licenceGranted(.init(licence: another, unit: Self.unit))
        let again = try #require(PersonID.ben.told(acts + [grant], from: Self.start))
        #expect(again.licence(for: Self.unit, at: Self.minute(5))?.act.licence == another)
    }

    @Test func aRelationThatEndsKeepsItsBeginning() throws {
        let relation = RelationID(canonical: "RE1AT10N0001")
        let ben = try Self.ben(
            .relationDeclared(
                .init(relation: relation, nature: .trained, party: .person(.ana), from: Self.minute(-500))
            ),
            .relationEnded(.init(relation: relation, until: Self.minute(1)))
        )
        #expect(
            ben.relations == [
                .init(
                    relation: relation,
                    nature: .trained,
                    party: .person(.ana),
                    from: Self.minute(-500),
                    until: Self.minute(1)
                )
            ]
        )
    }

    @Test func anEmploymentHasItsTime() throws {
        let ben = try Self.ben(
            .employed(.init(organisation: Self.organisation, from: Self.minute(5))),
            .employmentEnded(.init(organisation: Self.organisation, until: Self.minute(15)))
        )
        let works = [4, 5, 14, 15].map { ben.works(for: Self.organisation, at: Self.minute($0)) }
        #expect(works == [false, true, true, false])
        let again = try Self.ben(
            .employed(.init(organisation: Self.organisation)),
            .employmentEnded(.init(organisation: Self.organisation, until: Self.minute(1))),
            .employed(.init(organisation: Self.organisation, from: Self.minute(30)))
        )
        #expect([0, 2, 30].map { again.works(for: Self.organisation, at: Self.minute($0)) } == [true, false, true])
    }
}
