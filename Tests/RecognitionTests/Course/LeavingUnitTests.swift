import Recognition
import Testing

/// A unit leaves the case: the candidate takes it out, the body declares it void, or another body has recognised it. The others go on.
@Suite struct LeavingUnitTests {
    @Test func theOthersAreJudgedAndDecided() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge, .wash])
        try story.leave(.edge)
        #expect(try story.unit(.edge).assignment == nil)
        try story.judge(.wash)
        try story.goOn()
        #expect(story.state.recommendation == .partial)
        try story.decide()
        #expect(story.state.decision?.act.units.map(\.outcome) == [.withdrawn, .competent])
    }

    /// Nothing of a unit that has left is asked for.
    @Test func whatIsLeftIsSubmittedWithoutIt() throws {
        var story = try CaseStory.told(to: .admitted, units: [.edge, .wash])
        try story.bring(for: .wash)
        #expect(try story.refusal { try $0.submit() }?.code == .evidenceMissing)
        try story.leave(.edge)
        try story.submit()
        #expect(try story.status(.wash) == .ready)
    }

    /// The last unit that was open leaves: what was judged goes to the certifier by itself.
    @Test func theLastOpenUnitLeavesNothingToWaitFor() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge, .wash])
        try story.judge(.wash)
        #expect(story.state.followingAct == nil)
        try story.leave(.edge)
        #expect(story.state.followingAct?.kind == .recommended)
    }

    /// A clip of a unit that has left turns out to be broken, or is still examined: that is nobody's affair any more.
    @Test func whatWasBroughtForItHoldsNobodyUp() throws {
        var story = try CaseStory.told(to: .admitted, units: [.edge, .wash])
        try story.bring(for: .wash)
        let pending = try story.send(for: .edge)
        try story.submit()
        #expect(try story.status(.wash) == .collecting)
        try story.leave(.edge)
        #expect(try story.status(.wash) == .ready)
        try story.examine(pending, findings: [.damaged])
        #expect(story.state.unusableEvidence.isEmpty)
        #expect(
            story.state.technicalReturn(after: .evidenceChecked(.init(evidence: pending, report: nil, isPassed: true)))
                == nil
        )
        #expect(try story.status(.wash) == .ready)
    }

    /// The set came back for its sake alone. The candidate could replace nothing, and not hand in the same set again.
    @Test(arguments: [true, false])
    func aReturnForItsSakeComesToNothing(isTakenBack: Bool) throws {
        var story = try CaseStory.told(to: .admitted, units: [.edge, .wash])
        try story.bring(for: .wash)
        let broken = try story.send(for: .edge)
        try story.submit()
        try story.examine(broken, findings: [.damaged])
        try story.returnSet()
        if isTakenBack { try story.takeBack(broken) }
        #expect(try story.status(.wash) == .collecting)
        try story.leave(.edge)
        #expect(story.state.returned == nil)
        #expect(try story.status(.wash) == .ready)
        try story.take(.wash)
        #expect(try story.refusal { try $0.judge(.wash) } == nil)
    }

    /// Another unit that waited was sent back to wait with it, though its own answer was fit: it goes on.
    @Test func whoWaitsBecauseOfItGoesOn() throws {
        var story = try CaseStory.waiting([.edge, .wash])
        let broken = try story.send(for: .edge)
        try story.bring(for: .wash)
        try story.submit()
        try story.examine(broken, findings: [.damaged])
        try story.returnSet()
        #expect(try story.status(.wash) == .furtherEvidence)
        try story.leave(.edge)
        #expect(try story.status(.wash) == .allocated)
        try story.judge(.wash)
        #expect(try story.unit(.wash).outcome == .competent)
    }

    /// Meanwhile the candidate has taken back a clip that was fit: then they have something to bring.
    @Test func aReturnGoesOnWhereSomethingElseIsMissing() throws {
        var story = try CaseStory.told(to: .admitted, units: [.edge, .wash])
        let fit = try story.bring(for: .wash)
        let broken = try story.send(for: .edge)
        try story.submit()
        try story.examine(broken, findings: [.damaged])
        try story.returnSet()
        try story.takeBack(fit)
        try story.leave(.edge)
        #expect(story.state.status == .returned)
        try story.bring(for: .wash)
        try story.submit()
        #expect(try story.status(.wash) == .ready)
    }

    @Test func aSessionOverItIsNotHeld() throws {
        var story = try CaseStory.arranged(with: [.wash])
        let session = story.session
        try story.leave(.edge)
        #expect(story.state.sessions[0].ending == .dropped)
        story.wait(hours: 24)
        #expect(try story.refusal { try $0.meet(session) }?.code == .sessionUnknown)
        #expect(story.state.sets.count == 1)
    }

    @Test func creditIsRecognisedWithWhatIsJudged() throws {
        var story = try CaseStory.credited()
        try story.bring(for: .wash)
        try story.submit()
        try story.take(.wash)
        try story.judge(.wash)
        #expect(try story.decided().state.status == .certified)
        #expect(story.state.sets.map(\.evidence) == [story.clips(of: .wash)], "the proof is not judged")
    }

    @Test func aCaseMayConsistOfCreditAlone() throws {
        var story = try CaseStory.told(to: .admitted, units: [.edge]).under { $0.takingCredit() }
        try story.credit(on: [try story.bring(for: .edge)])
        try story.goOn()
        #expect(story.state.recommendation == .full)
    }
}
