import Recognition
import Testing

/// An assessor loses their licence, or their role, in the middle of the work.
@Suite struct LicenceTests {
    @Test func aLicenceIsForAnEditionOfTheUnit() throws {
        let story = try CaseStory.told(to: .submitted).under { $0.licensing(.ben) }
        #expect(try story.refusal { try $0.take() } == nil)
        let other = UnitReference(code: .cut, version: "2", contentDigest: .of("2"), structureDigest: .of("other"))
        let licence = PersonAct.LicenceGranted(licence: .sample, unit: other)
        let ben = PersonID.ben.told([.roleGranted(.init(role: .assessor)), .licenceGranted(licence)])
        let licensed = story.under { $0.knowing([.ben: ben].compactMapValues(\.self)) }
        #expect(try licensed.refusal { try $0.take() }?.code == .licenceMissing)
    }

    @Test func aUnitInHandGoesBackToTheQueue() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge]).under { $0.licensing(.eva) }
        #expect(try story.refusal { try $0.judge(.edge) }?.code == .licenceMissing)
        try story.takeAway()
        #expect(try story.status(.edge) == .ready)
        try story.take(.edge, by: .eva)
        try story.judge(.edge, by: .eva)
        #expect(try story.unit(.edge).outcome == .competent)
    }

    /// The candidate was asked for something and films it: they may still bring it, and whoever follows judges with it.
    @Test func aUnitThatWaitsGoesOnWaitingWithoutItsAssessor() throws {
        var story = try CaseStory.waiting([.edge])
        try story.takeAway()
        #expect(try story.status(.edge) == .furtherEvidence)
        #expect(try story.unit(.edge).assignment == nil)
        #expect(try story.refusal { try $0.take(.edge, by: .eva) }?.code == .unitTaken)
        #expect(try story.refusal { try $0.takeAway() }?.code == .unitNotAssigned)
        #expect(try story.refusal { try $0.submit() }?.code == .nothingNew)
        try story.bring(for: .edge)
        try story.submit()
        #expect(try story.status(.edge) == .ready)
        #expect(try story.unit(.edge).readySince != nil)
        try story.take(.edge, by: .eva)
        try story.judge(.edge, by: .eva)
        #expect(try story.unit(.edge).judged.map(\.assessor) == [.ben, .eva])
    }

    @Test func whoWaitsWithoutAnAssessorIsJudgedOnWhatIsThereWhenTheirTimeIsOver() throws {
        var story = try CaseStory.waiting([.edge]).under { $0.timing([.furtherEvidence: 24]) }
        try story.takeAway()
        story.wait(hours: 24)
        try story.letClocksRunOut()
        #expect(try story.status(.edge) == .ready)
        try story.take(.edge, by: .eva)
        #expect(try story.refusal { try $0.askForMore(.edge, by: .eva) }?.code == .furtherEvidenceOver)
        try story.fail(.edge, by: .eva)
        #expect(try story.unit(.edge).outcome == .notYetCompetent)
    }

    @Test func aSecondJudgementWaitsForAnother() throws {
        var story = try CaseStory.told(to: .judged, units: [.edge])
        try story.drawForSecondMark(.edge)
        try story.take(.edge, by: .eva)
        try story.takeAway(.edge, from: .eva)
        #expect(try story.unit(.edge).round == .second)
        #expect(try story.refusal { try $0.take(.edge, by: .ben) }?.code == .judgedBefore)
        try story.take(.edge, by: .fay)
        try story.judge(.edge, by: .fay)
        #expect(try story.unit(.edge).outcome == .competent)
    }

    /// Also while the case stands still: whoever may not judge does not keep the unit.
    @Test func aHoldDoesNotKeepTheUnitInTheirHands() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge])
        try story.standStill()
        try story.takeAway()
        #expect(try story.refusal { try $0.take(.edge, by: .eva) }?.code == .caseHeld)
        try story.moveOn()
        #expect(try story.refusal { try $0.take(.edge, by: .eva) } == nil)
    }

    /// Without licences it is the role that counts.
    @Test func whoHasLostTheirRoleLosesTheirUnits() throws {
        let granted = PersonAct.roleGranted(.init(role: .assessor))
        var story = try CaseStory.told(to: .taken, units: [.edge])
        story = story.under { $0.knowing([.ben: PersonID.ben.told([granted])].compactMapValues(\.self)) }
        #expect(try story.refusal { try $0.takeAway() }?.code == .allocationRuns)
        let ended = PersonID.ben.told([granted, .roleEnded(.init(role: .assessor))])
        story = story.under { $0.knowing([.ben: ended].compactMapValues(\.self)) }
        #expect(try story.refusal { try $0.takeAway() } == nil)
    }

    @Test func nobodySaysThatTheirOwnLicenceHasEnded() throws {
        let story = try CaseStory.told(to: .taken)
        for author in [Author.assessor(), .assessor(.eva)] {
            let code = try story.refusal { try $0.giveBack(cause: .licenceEnded, by: author) }?.code
            #expect(code == .roleMayNot, "\(author)")
        }
    }
}
