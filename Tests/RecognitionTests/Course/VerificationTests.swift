import Recognition
import Testing

/// Judged units are drawn, and a verifier agrees or sends them back.
@Suite struct VerificationTests {
    @Test(arguments: [VerificationOutcome.agree, .agreeWithAction])
    func whatAVerifierAgreesToGoesOn(outcome: VerificationOutcome) throws {
        var story = try CaseStory.told(to: .recommended)
        try story.sample()
        #expect(story.state.recommendation == nil, "it waits for the verifier")
        #expect(story.state.followingAct == nil)
        try story.verify(try story.openSample(), outcome)
        #expect(try story.status() == .verified)
        try story.goOn()
        #expect(story.state.status == .recommended)
    }

    @Test func aDisagreementReturnsTheUnitToItsAssessor() throws {
        var story = try CaseStory.sampled()
        let until = story.now.adding(days: 3)
        try story.verify(try story.openSample(), .disagree, until: until)
        #expect(try story.status() == .allocated)
        #expect(try story.unit().assignment == Assignment(round: .first, assessor: .ben, until: until))
        #expect(story.state.followingAct == nil)
        try story.fail()
        #expect(try story.status() == .sampled, "the same sample is verified once more")
        #expect(story.state.followingAct == nil)
        try story.verify(try story.openSample())
        try story.goOn()
        #expect(story.state.recommendation == CaseOutcome.none, "recommended anew, from what was judged last")
        #expect(try story.unit().samples[0].verifications.map(\.outcome) == [.disagree, .agree])
    }

    /// Whoever had it may be away; the unit goes to the queue, and to another.
    @Test func aUnitThatIsNotTakenUpAgainGoesToTheQueue() throws {
        var story = try CaseStory.sampled()
        try story.verify(try story.openSample(), .disagree)
        story.wait(hours: 48)
        try story.expire()
        #expect(try story.status() == .ready)
        try story.take(by: .eva)
        try story.judge(by: .eva)
        #expect(try story.status() == .sampled)
        #expect(try story.refusal { try $0.verify(try $0.openSample(), by: .eva) }?.code == .verifierJudged)
        #expect(try story.refusal { try $0.verify(try $0.openSample()) } == nil)
    }

    /// The word of two is sent back to the second of them; when that changes it, a third one judges.
    @Test func aDisagreementWithASecondJudgementMayLeadToAdjudication() throws {
        var story = try CaseStory.told(to: .judged)
        try story.drawForSecondMark()
        try story.take(by: .eva)
        try story.judge(by: .eva)
        try story.sample()
        try story.verify(try story.openSample(), .disagree)
        #expect(try story.unit().assignment?.assessor == .eva)
        #expect(try story.unit().round == .second)
        try story.fail(by: .eva)
        #expect(try story.unit().round == .adjudication)
        try story.take(by: .hal)
        try story.judge(by: .hal)
        try story.verify(try story.openSample())
        #expect(try story.decided().state.status == .certified)
    }

    /// The assessor may find that something is missing after all, and the loop goes round as before.
    @Test func aReturnedUnitMayAskForFurtherEvidence() throws {
        var story = try CaseStory.told(to: .judged, units: [.edge])
        try story.sample(.edge)
        try story.verify(try story.openSample(.edge), .disagree)
        try story.askForMore(.edge)
        #expect(try story.status(.edge) == .furtherEvidence)
        try story.bring(for: .edge)
        try story.submit()
        try story.judge(.edge)
        try story.verify(try story.openSample(.edge))
        #expect(try story.decided().state.status == .certified)
    }

    /// A unit that is with its assessor again may still leave the case; the sample of it leaves with it.
    @Test(arguments: [true, false])
    func aSampleOfAUnitThatLeavesHoldsNothingUp(isByCandidate: Bool) throws {
        var story = try CaseStory.told(to: .judged, units: [.edge, .wash])
        try story.sample(.edge)
        try story.verify(try story.openSample(.edge), .disagree)
        if isByCandidate { try story.leave(.edge) } else { try story.strike(.edge) }
        #expect(try story.unit(.edge).openSample == nil)
        try story.goOn()
        #expect(story.state.recommendation == .partial)
        #expect(try story.refusal { try $0.decide() } == nil)
    }

    @Test func whatIsRecommendedFollowsAUnitThatBecomesVoid() throws {
        var story = try CaseStory.told(to: .recommended, units: [.edge, .wash])
        #expect(story.state.recommendation == .full)
        try story.strike(.edge)
        try story.goOn()
        #expect(story.state.recommendation == .partial)
    }
}
