import Recognition
import Testing

/// From a decision that is contested to one that stands.
@Suite struct AppealTests {
    private static let varied = [UnitDecision(unit: .wash, outcome: .competent)]

    @Test func whatIsDismissedStands() throws {
        var story = try CaseStory.recognisedInPart().living(under: StoryChoices())
        let before = story.state.decision
        try story.appealAndHear(.dismissed)
        #expect(story.state.decision == before)
        #expect(story.state.status == .partiallyRecognised)
        #expect(story.state.appeals.map(\.isUpheld) == [false])
    }

    @Test func whatIsVariedIsDecidedAnewAndTheOldDecisionStays() throws {
        var story = try CaseStory.recognisedInPart().living(under: StoryChoices())
        let before = try #require(story.state.decision)
        try story.appealAndHear(.upheldVaried, Self.varied)
        #expect(story.state.decision == nil && story.state.phase == .open)
        #expect(story.state.followingAct == .recommended(.init(outcome: .full)))
        try story.conclude()
        #expect(story.state.decisions.first == before)
        #expect(story.state.decisions.map(\.act.outcome) == [.partial, .full])
        #expect(story.state.status == .certified)
    }

    @Test func whatIsSentBackIsJudgedBySomebodyElseOnTheSameEvidence() throws {
        var story = try CaseStory.sentBack()
        let unit = try story.unit(.wash)
        #expect(unit.round == .appeal && story.state.status(of: unit) == .ready)
        #expect(try story.status(.edge) == .judged, "what nobody contests is left alone")
        #expect(try story.refusal { try $0.send(for: .wash) }?.code == .evidenceFrozen)
        #expect(story.state.followingAct == nil)
        try story.rehear(.wash, isCompetent: false)
        try story.conclude()
        #expect(story.state.decisions.map(\.act.outcome) == [.partial, .partial])
        #expect(try story.unit(.wash).judged.map(\.round) == [.first, .appeal])
        // The new decision can be contested once more, from the first stage on, and about the new round.
        #expect(story.state.appealStage == 1)
        try story.appeal(round: .appeal)
    }

    @Test func aPanelThatHeardItBeforeIsBarredAlsoAfterANewDecision() throws {
        var story = try CaseStory.sentBack()
        try story.rehear(.wash, isCompetent: false)
        try story.conclude()
        try story.appeal(round: .appeal)
        try story.admitAppeal()
        #expect(try story.refusal { try $0.appoint() }?.code == .panelNotIndependent)
        #expect(try story.refusal { try $0.appoint([.fay, .gil], outsiders: [.hal]) } == nil)
        let judge = try story.refusal { try $0.appoint([.eva, .gil], outsiders: [.hal]) }
        #expect(judge?.code == .panelNotIndependent, "who judged in the round of the appeal has judged, too")
    }

    @Test func whatIsFoundInadmissibleGoesToTheNextStageWhereThereIsOne() throws {
        var story = try CaseStory.recognisedInPart().living(under: .stages((3, 1), (3, 2), lodgingDays: 10))
        try story.appeal()
        story.wait(hours: 24 * 30)
        try story.refuseAppeal()
        #expect(story.state.appealStage == 2 && story.state.status == .partiallyRecognised)
        let clock = try #require(story.clock(.appealLodging))
        #expect(clock.key.startedAt == story.state.appeals.last?.endedAt, "the next stage has its own time")
        try story.appeal()
        try story.admitAppeal()
        #expect(try story.refusal { try $0.appoint() }?.code == .panelIncomplete)
        try story.appoint([.ida], outsiders: [.kim, .hal])
        try story.decideAppeal(.dismissed)
        #expect(try story.refusal { try $0.appeal() }?.code == .appealNotOpen)
        #expect(story.clocks.isEmpty, "there is no third stage, and no time for it")
    }

    @Test func whatIsWithdrawnUsesUpNoStage() throws {
        var story = try CaseStory.recognisedInPart().living(under: .stages((3, 1), lodgingDays: 10))
        try story.appeal()
        try story.withdrawAppeal()
        #expect(story.state.appealStage == 1 && story.state.appeals.map(\.isUpheld) == [false])
        try story.appeal()
        try story.withdrawAppeal()
        story.wait(hours: 24 * 20)
        #expect(try story.refusal { try $0.appeal() }?.code == .tooLate)
    }

    /// The certifier decided lower than the unit was judged: that is what the candidate contests, or tries again.
    @Test func aUnitThatWasDecidedLowerThanJudgedIsContestedAndTriedAgain() throws {
        var story = try CaseStory.told(to: .recommended, units: [.edge]).living(under: StoryChoices())
        try story.decide(units: [.failed(.edge)], givesReason: true)
        try story.notify()
        #expect(story.state.status == .notRecognised)
        #expect(story.state.failedUnits == [.edge] && story.state.contestableUnits == [.edge])
        #expect(try story.refusal { try $0.tryAgain() } == nil)
        try story.appealAndHear(.upheldVaried, [UnitDecision(unit: .edge, outcome: .competent)])
        try story.conclude()
        #expect(story.state.status == .certified)
    }

    /// What was made void after it was judged is contested on the ground of the action against malpractice.
    @Test func aUnitThatWasMadeVoidIsContested() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge, .wash]).living(under: StoryChoices())
        for unit in [UnitCode.edge, .wash] { try story.judge(unit) }
        try story.settle(try story.report(), .proven)
        try story.void(.wash, cause: .malpractice)
        try story.conclude()
        #expect(story.state.status == .partiallyRecognised && story.state.failedUnits.isEmpty)
        try story.appeal([.wash], grounds: [.malpracticeAction])
        try story.admitAppeal()
        try story.appoint()
        try story.decideAppeal(.upheldVaried, Self.varied)
        try story.conclude()
        #expect(story.state.status == .certified)
    }

    /// The only unit, not judged yet: a void case could not be appealed, this can, and goes on where it was.
    @Test func aUnitThatWasMadeVoidBeforeItWasJudgedIsJudgedAfterAll() throws {
        var story = try CaseStory.told(to: .submitted, units: [.edge]).living(under: StoryChoices())
        try story.settle(try story.report(by: .verifier()), .proven)
        try story.void(.edge, cause: .malpractice)
        #expect(story.state.followingAct == .recommended(.init(outcome: .none)))
        try story.conclude()
        try story.appeal(grounds: [.malpracticeAction])
        try story.admitAppeal()
        try story.appoint()
        let varied = [UnitDecision(unit: .edge, outcome: .competent)]
        #expect(try story.refusal { try $0.decideAppeal(.upheldVaried, varied) }?.code == .appealOutcome)
        try story.decideAppeal(.upheldReassess)
        #expect(try story.unit(.edge).round == .first)
        try story.rehear(.edge, by: .ben)
        try story.conclude()
        #expect(story.state.status == .certified)
    }

    @Test func aPanelIsAppointedAnewWhereAMemberFails() throws {
        var story = try CaseStory.withPanel()
        try story.appoint([.ida, .fay])
        #expect(try story.refusal { try $0.decideAppeal(.dismissed, by: .panel(.jon)) }?.code == .notOnPanel)
        try story.decideAppeal(.dismissed, by: .panel(.fay))
    }

    /// A hold in the middle of an appeal stops it, with its clocks, and nothing is lost by it.
    @Test func aHoldStopsTheAppealAndItsClocks() throws {
        var story = try CaseStory.withPanel().living(under: .clock(.appealOutcome, days: 10))
        let before = try #require(story.clock(.appealOutcome)?.dueAt)
        let put = story.now
        let hold = try story.hold(.legal)
        #expect(story.state.status == .onHold)
        #expect(try story.refusal { try $0.decideAppeal(.dismissed) }?.code == .caseHeld)
        #expect(try story.refusal { try $0.withdrawAppeal() }?.code == .caseHeld)
        story.wait(hours: 24 * 20)
        #expect(try story.lookAtClocks() == [])
        let lifted = story.now
        try story.lift(hold)
        #expect(story.state.status == .appealed)
        #expect(story.clock(.appealOutcome)?.dueAt == before.adding(milliseconds: lifted.since(put)))
        try story.decideAppeal(.dismissed)
    }

    @Test func aDecisionHasACodeThatNoOtherHas() throws {
        var story = try CaseStory.varied()
        let before = try #require(story.state.decisions.last?.act.decision)
        let units = [UnitCode.edge, .wash].map { UnitDecision(unit: $0, outcome: .competent) }
        let again = CaseAct.Decided(decision: before, outcome: .full, units: units, givesReason: false)
        #expect(try story.refusal { try $0.propose(.decided(again), by: .certifier()) }?.code == .alreadyDecided)
        try story.decide()
    }
}
