import Recognition
import Testing

/// How a candidate is assessed is agreed on before.
@Suite struct PlanTests {
    @Test func anEnquiryBecomesAnApplication() throws {
        var story = try CaseStory.enquired()
        #expect(story.state.status == .enquiry)
        #expect(story.state.phase == .enquiry)
        let asked = story.state.openedAt
        try story.apply()
        #expect(story.state.status == .applied)
        #expect(story.state.openedAt == asked)
        #expect(story.state.appliedAt != nil)
        #expect(story.state.units.map(\.reference.code) == [.cut])
    }

    /// An enquiry ends as a case does: by whoever asked, or because it was opened in error.
    @Test func anEnquiryCanEnd() throws {
        let story = try CaseStory.enquired()
        #expect(try story.refusal { try $0.withdraw() } == nil)
        #expect(
            try story.refusal { try $0.propose(.voided(.init(cause: .duplicate)), by: .administrator()) } == nil
        )
        #expect(try story.refusal { try $0.withdraw(by: .candidate(.fay)) }?.code == .notOwnCase)
    }

    @Test func whatIsAskedForTwiceIsAnsweredOnce() throws {
        var story = try CaseStory.told(to: .admitted)
        try story.ask(for: [.breaks, .breaks, .helper])
        try story.ask(for: [.helper])
        #expect(story.state.adjustmentsRequested == [.breaks, .helper])
        #expect(try story.refusal { try $0.proposePlan() } == nil)
    }

    @Test func aNewProposalDoesNotUndoWhatWasAgreed() throws {
        var story = try CaseStory.told(to: .admitted).under { $0.requiring(.plan) }
        try story.proposePlan()
        try story.agree()
        try story.proposePlan()
        #expect(story.state.plan?.act.plan == 1)
        #expect(try story.refusal { try $0.send() } == nil)
        try story.agree()
        #expect(story.state.plan?.act.plan == 2)
    }

    /// Whoever tries again may have learnt what they need.
    @Test func anotherAttemptMayBePlannedAnew() throws {
        var story = try CaseStory.told(to: .taken).failed()
        #expect(try story.refusal { try $0.ask(for: [.extraTime]) }?.code == .caseClosed)
        try story.propose(.reassessmentOpened(.init(attempt: 2, units: [.cut])), by: .candidate())
        try story.ask(for: [.extraTime])
        try story.proposePlan()
        try story.agree()
        try story.bringAll(for: .cut)
        try story.submit()
        #expect(try story.refusal { try $0.ask(for: [.helper]) }?.code == .evidenceFrozen)
    }
}
