import Recognition
import Testing

/// Units of one case go their own ways: one waits, another is judged, a third is done.
@Suite struct FurtherEvidenceTests {
    @Test func theLoopGoesRoundUntilTheUnitIsSettled() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge])
        for round in 1...3 {
            try story.askForMore(.edge)
            #expect(story.state.status == .furtherEvidence)
            let clip = try story.send(for: .edge)
            try story.submit()
            #expect(story.state.status == .submitted)
            #expect(try story.refusal { try $0.judge(.edge) }?.code == .unitNotReady)
            try story.examine(clip)
            #expect(story.state.status == .inAssessment)
            #expect(try story.unit(.edge).assignment?.assessor == .ben, "it goes back to who asked")
            #expect(story.state.sets.count == round + 1)
        }
        try story.judge(.edge)
        #expect(
            try story.unit(.edge).judged.map(\.act.outcome)
                == [.furtherEvidence, .furtherEvidence, .furtherEvidence, .competent]
        )
        #expect(try story.unit(.edge).judged.map(\.act.set) == [1, 2, 3, 4])
    }

    /// The requirement takes one clip, and that one was judged: the candidate must still be able to answer.
    @Test func whoIsAskedForMoreCanBringIt() throws {
        var story = try CaseStory.waiting([.edge])
        try story.bring(for: .edge)
        #expect(try story.refusal { try $0.send(for: .edge) }?.code == .tooManyClips, "one for each round")
        try story.submit()
        try story.judge(.edge)
        #expect(try story.unit(.edge).outcome == .competent)
    }

    @Test func oneUnitIsJudgedWhileAnotherWaits() throws {
        var story = try CaseStory.waiting([.edge], held: [.wash])
        try story.judge(.wash)
        #expect(try story.status(.wash) == .judged)
        #expect(story.state.status == .furtherEvidence)
        #expect(try story.refusal { try $0.recommend(.full) }?.code == .unitsNotJudged)
    }

    /// What the candidate submits for one unit leaves the assessor of another alone, also when it is not examined yet.
    @Test func aSetForOneUnitDoesNotDisturbAnother() throws {
        var story = try CaseStory.waiting([.edge], held: [.wash])
        let before = try story.unit(.wash)
        let clip = try story.send(for: .edge)
        try story.submit()
        #expect(try story.unit(.wash) == before)
        #expect(try story.status(.wash) == .allocated)
        #expect(try story.status(.edge) == .collecting)
        // The scoring was begun on set 1; set 2 holds the same for this unit.
        #expect(try story.refusal { try $0.judge(.wash) { $0.set = 1 } } == nil)
        #expect(try story.refusal { try $0.judge(.wash) { $0.set = 2 } } == nil)
        #expect(try story.refusal { try $0.judge(.wash) { $0.set = 3 } }?.code == .setStale)
        #expect(try story.refusal { try $0.judge(.wash) { $0.set = 0 } }?.code == .setStale)
        try story.examine(clip, findings: [.damaged])
        try story.returnSet()
        #expect(try story.status(.wash) == .allocated)
        #expect(try story.refusal { try $0.judge(.wash) } == nil)
    }

    @Test func nothingIsAddedForAUnitThatIsBeingJudged() throws {
        let story = try CaseStory.waiting([.edge], held: [.wash])
        let refusal = try story.refusal { try $0.send(for: .wash) }
        #expect(refusal?.code == .evidenceFrozen)
        #expect(refusal?.remedy == "Evidence is collected for: EDGE.")
    }

    /// Two units wait. The candidate answers one; the other goes on waiting, and can be answered later.
    @Test func twoUnitsWaitEachForItsOwn() throws {
        var story = try CaseStory.waiting([.edge, .wash])
        try story.bring(for: .edge)
        try story.submit()
        #expect(try story.status(.edge) == .allocated)
        #expect(try story.status(.wash) == .furtherEvidence)
        #expect(try story.refusal { try $0.judge(.wash) }?.code == .unitNotReady)
        #expect(try story.refusal { try $0.submit() }?.code == .nothingNew)
        try story.bring(for: .wash)
        try story.submit()
        #expect(try story.status(.edge) == .allocated)
        #expect(try story.status(.wash) == .allocated)
        try story.judge(.edge) { $0.set = 2 }
        try story.judge(.wash)
        #expect(try story.decided().state.status == .certified)
    }

    /// A broken clip, taken back again, is no answer.
    @Test func aBrokenClipThatIsTakenBackIsNoAnswer() throws {
        var story = try CaseStory.waiting([.edge])
        let broken = try story.send(for: .edge)
        try story.submit()
        try story.examine(broken, findings: [.noPicture])
        try story.returnSet()
        #expect(try story.status(.edge) == .furtherEvidence)
        try story.takeBack(broken)
        #expect(try story.refusal { try $0.submit() }?.code == .nothingNew)
        try story.bring(for: .edge)
        try story.submit()
        #expect(try story.status(.edge) == .allocated)
        #expect(try story.unit(.edge).assignment?.assessor == .ben)
    }

    /// The same when the assessor's time ran out in between, so that nobody holds the unit.
    @Test func aBrokenClipIsNoAnswerToTheQueueEither() throws {
        var story = try CaseStory.waiting([.edge])
        let broken = try story.send(for: .edge)
        try story.submit()
        story.wait(hours: 72)
        try story.expire(.edge)
        try story.examine(broken, findings: [.noPicture])
        try story.returnSet()
        try story.takeBack(broken)
        #expect(try story.refusal { try $0.submit() }?.code == .nothingNew)
        try story.bring(for: .edge)
        try story.submit()
        #expect(try story.status(.edge) == .ready)
    }

    /// A set is submitted while the one before is still examined; then a clip of the earlier one turns out broken.
    @Test func aLateFindingReturnsTheUnitsThatItConcerns() throws {
        var story = try CaseStory.waiting([.cut, .edge, .wash])
        let broken = try story.send(for: .edge)
        try story.bring(for: .cut)
        try story.submit()
        try story.bring(for: .wash)
        try story.submit()
        try story.examine(broken, findings: [.truncated])
        try story.returnSet()
        #expect(try story.status(.cut) == .allocated, "its own evidence is fit, and the returned set is not its own")
        #expect(try story.status(.edge) == .furtherEvidence)
        #expect(try story.status(.wash) == .furtherEvidence)
        try story.takeBack(broken)
        try story.bring(for: .edge)
        try story.submit()
        for unit in [UnitCode.cut, .edge, .wash] { try story.judge(unit) }
        #expect(try story.decided().state.status == .certified)
    }

    /// After a return the next set is numbered on, and the first is kept.
    @Test func aTechnicalReturnIsAnsweredWithTheNextSet() throws {
        var story = try CaseStory.returned()
        let broken = story.clips()[1]
        #expect(try story.refusal { try $0.take() }?.code == .unitNotReady)
        try story.takeBack(broken)
        let fresh = try story.send()
        try story.submit()
        #expect(story.state.sets.map(\.number) == [1, 2])
        #expect(story.state.sets.map(\.evidence) == [[story.clips()[0], broken], [story.clips()[0], fresh]])
        #expect(try story.status() == .collecting)
        try story.examine(fresh)
        #expect(try story.status() == .ready)
    }
}
