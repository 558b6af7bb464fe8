import Recognition
import Testing

/// A hold stops the course of a case, and nothing that must go on.
@Suite struct HoldTests {
    /// A report arrives while the case stands still: the return that follows from it is not lost.
    @Test func aReturnThatFollowsFromALateReportIsNotLost() throws {
        var story = try CaseStory.told(to: .admitted)
        try story.bring()
        let broken = try story.send()
        try story.submit()
        try story.standStill()
        try story.examine(broken, findings: [.damaged])
        try story.returnSet()
        #expect(try story.refusal { try $0.takeBack(broken) }?.code == .caseHeld)
        try story.moveOn()
        #expect(story.state.status == .returned)
        try story.takeBack(broken)
        try story.bring()
        try story.submit()
        #expect(try story.status() == .ready)
    }

    /// Once judged, a unit waits for nothing but the end of the hold; then the recommendation follows by itself.
    @Test func whatFollowsByItselfFollowsWhenTheHoldIsLifted() throws {
        var story = try CaseStory.told(to: .judged)
        try story.standStill()
        #expect(story.state.followingAct == nil)
        try story.moveOn()
        #expect(story.state.followingAct?.kind == .recommended)
    }

    /// A hold does not end what protects somebody: who may not judge loses the unit, and a session can be called off.
    @Test func whatEndsSomethingGoesOn() throws {
        var story = try CaseStory.arranged()
        try story.standStill()
        #expect(story.state.status == .onHold)
        #expect(try story.refusal { try $0.callOff(story.session) } == nil)
        #expect(try story.refusal { try $0.takeAway() } == nil)
        #expect(try story.refusal { try $0.withdraw() } == nil)
        story.wait(hours: 24)
        #expect(try story.refusal { try $0.meet(story.session) }?.code == .caseHeld)
    }
}
