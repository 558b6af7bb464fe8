import Recognition
import Testing

/// Complaints, reports of malpractice, holds, and what is made void.
@Suite struct ConcernTests {
    @Test(arguments: CaseStory.Chapter.allCases)
    func aComplaintIsHeardAtAnyTime(chapter: CaseStory.Chapter) throws {
        var story = try CaseStory.told(to: chapter)
        let status = story.state.status
        let complaint = try story.complain(about: .ben)
        try story.settle(complaint, .partlyUpheld)
        #expect(story.state.complaint(complaint)?.outcome == .partlyUpheld)
        #expect(story.state.status == status, "a complaint changes nothing by itself")
    }

    @Test func aComplaintIsHeardAfterTheCaseHasEnded() throws {
        var story = try CaseStory.told(to: .admitted)
        try story.withdraw()
        try story.settle(try story.complain(), .rejected)
        #expect(story.state.status == .withdrawn)
    }

    @Test func whatProtectsSomebodyGoesOnWhileTheCaseIsHeld() throws {
        var story = try CaseStory.told(to: .taken)
        let report = try story.report()
        let hold = try story.hold()
        #expect(story.state.status == .onHold)
        #expect(try story.refusal { try $0.judge() }?.code == .caseHeld)
        #expect(try story.refusal { try $0.complain() } == nil)
        #expect(try story.refusal { try $0.withdraw() } == nil)
        #expect(try story.refusal { try $0.giveBack() } == nil)
        #expect(story.state.followingAct == nil)
        try story.settle(report, .notProven)
        try story.lift(hold)
        try story.judge()
        #expect(story.state.followingAct == .recommended(.init(outcome: .full)))
    }

    @Test func aHoldLastsAsLongAsAnyOfThem() throws {
        var story = try CaseStory.told(to: .taken)
        let one = try story.hold(.legal)
        let other = try story.hold(.complaint)
        try story.lift(one)
        #expect(story.state.isHeld)
        try story.lift(other)
        #expect(!story.state.isHeld && story.state.status == .inAssessment)
    }

    /// What was recommended with the unit is recommended anew without it.
    @Test func aUnitThatIsVoidLeavesTheRecommendation() throws {
        var story = try CaseStory.told(to: .recommended, units: [.edge, .wash])
        try story.void(.wash, cause: .duplicate)
        #expect(story.state.recommendation == nil)
        #expect(story.state.followingAct == .recommended(.init(outcome: .partial)))
        try story.recommend()
        try story.decide()
        #expect(story.state.decision?.act.units.map(\.outcome) == [.competent, .void])
    }

    /// A unit that is void waits for no verifier; the others of its case are not kept back by it.
    @Test func aUnitThatIsVoidWaitsForNoVerifier() throws {
        var story = try CaseStory.told(to: .judged, units: [.edge, .wash])
        try story.pick(.wash)
        try story.void(.wash)
        #expect(story.state.followingAct == .recommended(.init(outcome: .partial)))
        try story.conclude()
        #expect(story.state.status == .partiallyRecognised)
    }

    @Test func aVoidCaseEndsWithItsClocks() throws {
        var story = try CaseStory.told(to: .taken).living(under: .clock(.assessment, days: 2))
        try story.void()
        story.wait(hours: 24 * 10)
        #expect(try story.lookAtClocks() == [] && story.state.status == .void)
        #expect(story.state.followingAct == nil)
    }
}
