import Recognition
import Testing

/// The time for further evidence runs out: the unit goes back to its assessor, who concludes on what is there.
@Suite struct TimeOverTests {
    private static func over(_ units: [UnitCode] = [.edge]) throws -> CaseStory {
        var story = try CaseStory.waiting(units).under { $0.timing([.furtherEvidence: 24]) }
        story.wait(hours: 24)
        try story.letClocksRunOut()
        return story
    }

    @Test func theUnitGoesBackToItsAssessor() throws {
        var story = try Self.over()
        #expect(try story.status(.edge) == .allocated)
        #expect(try story.unit(.edge).assignment?.assessor == .ben)
        #expect(try story.refusal { try $0.send(for: .edge) }?.code == .evidenceFrozen)
        try story.fail(.edge)
        #expect(try story.unit(.edge).judged.map(\.act.set) == [1, 1])
    }

    /// What arrived and was not submitted in time is not looked at, neither now nor with the set of another unit.
    @Test func whatCameTooLateReachesNobody() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge, .wash]).under { $0.timing([.furtherEvidence: 24]) }
        try story.askForMore(.edge)
        let late = try story.send(for: .edge)
        story.wait(hours: 20)
        try story.askForMore(.wash)
        story.wait(hours: 4)
        try story.letClocksRunOut()
        #expect(try story.status(.edge) == .allocated)
        #expect(try story.status(.wash) == .furtherEvidence, "it has its own time")
        let answer = try story.bring(for: .wash)
        try story.submit()
        #expect(story.state.currentSet?.evidence.contains(answer) == true)
        #expect(story.state.currentSet?.evidence.contains(late) == false)
        #expect(try story.unit(.edge).evidenceSet == 1)
        #expect(try story.refusal { try $0.judge(.edge) { $0.set = 1 } } == nil)
    }

    /// The answer was broken, came back, and nobody replaced it: the unit is judged without it.
    @Test(arguments: [true, false])
    func anAnswerThatCameBackAndWasNotReplacedHoldsNothingUp(isTakenBack: Bool) throws {
        var story = try CaseStory.waiting([.edge]).under { $0.timing([.furtherEvidence: 24]) }
        let broken = try story.send(for: .edge)
        try story.submit()
        try story.examine(broken, findings: [.noPicture])
        try story.returnSet()
        if isTakenBack { try story.takeBack(broken) }
        story.wait(hours: 24)
        try story.letClocksRunOut()
        #expect(try story.status(.edge) == .allocated)
        #expect(story.state.status == .inAssessment)
        try story.fail(.edge)
        #expect(try story.decided().state.status == .notRecognised)
    }

    /// A reassessment begins with all its time.
    @Test func anotherAttemptMayBeAskedForMoreAgain() throws {
        var story = try Self.over()
        try story.fail(.edge)
        story = try story.decided()
        try story.propose(.reassessmentOpened(.init(attempt: 2, units: [.edge])), by: .candidate())
        try story.bring(for: .edge)
        try story.submit()
        try story.take(.edge)
        #expect(try story.refusal { try $0.askForMore(.edge) } == nil)
    }
}
