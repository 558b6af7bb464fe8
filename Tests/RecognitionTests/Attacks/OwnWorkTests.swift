import Recognition
import Testing

/// A person may have several roles. None of them lets anybody judge themselves.
@Suite struct OwnWorkTests {
    @Test func aCandidateWhoIsAnAssessorNeverHoldsTheirOwnUnit() throws {
        let story = try CaseStory.told(to: .submitted)
        #expect(try story.refusal { try $0.take(by: .ana) }?.code == .ownWork)
        #expect(try story.refusal { try $0.take(by: .ben, for: .ana) }?.code == .ownWork)
        #expect(try CaseStory.told(to: .taken).refusal { try $0.judge(by: .ana) }?.code == .notYourAssignment)
    }

    @Test func aCandidateWhoIsAnAdministratorIsAdmittedBySomebodyElse() throws {
        let story = try CaseStory(by: .administrator(.ana))
        #expect(
            try story.refusal { try $0.admit(by: .administrator(.ana), checkedBy: .dag) }?.code
                == .identityNotIndependent
        )
        #expect(
            try story.refusal { try $0.admit(by: .administrator(.dag), checkedBy: .ana) }?.code
                == .identityNotIndependent
        )
    }

    @Test func aCandidateWhoIsACertifierIsDecidedOnBySomebodyElse() throws {
        #expect(try CaseStory.told(to: .recommended).refusal { try $0.decide(by: .ana) }?.code == .ownWork)
    }

    /// An adjudicator judges too, but not in the round that an assessor holds.
    @Test func anAssessorDoesNotMoveTheirFindingsThroughAnotherRole() throws {
        let story = try CaseStory.told(to: .taken)
        let act = StoryScoring(of: .cut, in: story).act(in: story)
        for role in Role.allCases where role != .assessor {
            let author = Author(person: role == .system ? nil : .ben, role: role)
            let code = try story.refusal { try $0.propose(.judged(act), by: author) }?.code
            #expect(code == (role == .adjudicator ? .roundWrong : .roleMayNot), "\(role)")
        }
    }

    /// Also who asked for further evidence and was followed by another, and who judged a single unit of several.
    @Test func nobodyDecidesWhoJudgedAnything() throws {
        var story = try CaseStory.told(to: .submitted, units: [.edge, .wash])
        try story.take(.edge, by: .eva)
        try story.askForMore(.edge, by: .eva)
        try story.bring(for: .edge)
        try story.submit()
        try story.giveBack(.edge, of: .eva)
        try story.take(.edge, by: .fay)
        try story.judge(.edge, by: .fay)
        try story.take(.wash, by: .ben)
        try story.judge(.wash, by: .ben)
        try story.recommend()
        for assessor in [PersonID.eva, .fay, .ben] {
            #expect(try story.refusal { try $0.decide(by: assessor) }?.code == .deciderAssessed)
        }
        #expect(try story.refusal { try $0.decide(by: .cay) } == nil)
    }

    @Test func someoneElsesCandidateTouchesNothing() throws {
        let story = try CaseStory.told(to: .collected)
        let clip = try #require(story.clips().first)
        for attempt in [
            { try $0.send(by: .candidate(.fay)) }, { try $0.takeBack(clip, by: .candidate(.fay)) },
            { try $0.submit(by: .candidate(.fay)) }, { try $0.withdraw(by: .candidate(.fay)) },
        ] as [(inout CaseStory) throws -> Void] {
            #expect(try story.refusal(of: attempt)?.code == .notOwnCase)
        }
    }
}
