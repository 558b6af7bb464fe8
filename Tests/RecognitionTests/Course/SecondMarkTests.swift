import Recognition
import Testing

/// A unit is judged by two people, and by a third where they differ. None of them sees what the others found: who may take which round
/// is what the domain can hold of that.
@Suite struct SecondMarkTests {
    @Test func twoWhoAgreeSettleTheUnit() throws {
        var story = try CaseStory.told(to: .judged)
        try story.drawForSecondMark()
        #expect(try story.status() == .ready)
        try story.take(by: .eva)
        try story.judge(by: .eva)
        #expect(try story.unit().outcome == .competent)
        #expect(try story.unit().judged.map(\.round) == [.first, .second])
        #expect(try story.decided().state.status == .certified)
    }

    @Test(arguments: [true, false])
    func whereTwoDifferTheAdjudicatorsWordCounts(isCompetent: Bool) throws {
        var story = try CaseStory.differing()
        #expect(try story.unit().round == .adjudication)
        #expect(try story.unit().outcome == nil)
        #expect(try story.status() == .ready)
        #expect(story.state.followingAct == nil)
        try story.take(by: .hal)
        if isCompetent { try story.judge(by: .hal) } else { try story.fail(by: .hal) }
        #expect(try story.unit().outcome == (isCompetent ? .competent : .notYetCompetent))
        #expect(try story.unit().judged.map(\.round) == [.first, .second, .adjudication])
        #expect(story.state.followingAct?.kind == .recommended)
    }

    /// Who asked for more in the first round has seen the unit as well as who concluded.
    @Test func whoAskedForMoreDoesNotMarkASecondTime() throws {
        var story = try CaseStory.told(to: .submitted, units: [.edge])
        try story.take(.edge, by: .eva)
        try story.askForMore(.edge, by: .eva)
        try story.bring(for: .edge)
        try story.submit()
        try story.giveBack(.edge, of: .eva)
        try story.take(.edge, by: .ben)
        try story.judge(.edge)
        try story.drawForSecondMark(.edge)
        for assessor in [PersonID.eva, .ben] {
            #expect(try story.refusal { try $0.take(.edge, by: assessor) }?.code == .judgedBefore)
        }
        try story.take(.edge, by: .fay)
        try story.fail(.edge, by: .fay)
        for assessor in [PersonID.eva, .ben, .fay] {
            #expect(try story.refusal { try $0.take(.edge, by: assessor) }?.code == .judgedBefore)
        }
        #expect(try story.refusal { try $0.take(.edge, by: .hal) } == nil)
    }

    /// Whoever has given a second judgement back, or was too late, may be followed by another.
    @Test func aSecondJudgementThatIsGivenBackWaitsForAnother() throws {
        var story = try CaseStory.told(to: .judged)
        try story.drawForSecondMark()
        try story.take(by: .eva)
        try story.giveBack(of: .eva)
        #expect(try story.unit().round == .second)
        try story.take(by: .fay)
        story.wait(hours: 48)
        try story.expire(of: .fay)
        #expect(try story.refusal { try $0.take(by: .ben) }?.code == .judgedBefore)
        try story.take(by: .eva)
        try story.judge(by: .eva)
        #expect(try story.unit().outcome == .competent)
    }

    /// What was recommended rested on one judgement.
    @Test func aDrawTakesTheRecommendationBack() throws {
        var story = try CaseStory.told(to: .recommended)
        try story.drawForSecondMark()
        #expect(story.state.recommendation == nil)
        #expect(try story.refusal { try $0.decide() }?.code == .notRecommended)
        try story.take(by: .eva)
        try story.judge(by: .eva)
        try story.goOn()
        #expect(story.state.recommendation == .full)
    }

    /// The clip of another unit is returned while this one is marked a second time: its evidence was judged, and stays.
    @Test func whatComesBackForAnotherUnitDoesNotStopASecondJudgement() throws {
        var story = try CaseStory.told(to: .submitted, units: [.edge, .wash])
        let broken = story.clips(of: .wash)[0]
        try story.take(.edge)
        try story.judge(.edge)
        try story.drawForSecondMark(.edge)
        try story.check(broken, finding: .damaged)
        try story.returnSet()
        #expect(try story.status(.edge) == .ready)
        #expect(try story.refusal { try $0.send(for: .edge) }?.code == .evidenceFrozen)
        try story.take(.edge, by: .eva)
        try story.judge(.edge, by: .eva)
        try story.takeBack(broken)
        try story.bring(for: .wash)
        try story.submit()
        try story.take(.wash)
        try story.judge(.wash)
        #expect(try story.decided().state.status == .certified)
    }
}
