import Foundation
import Recognition
import Testing

@Suite struct FoldTests {
    @Test(arguments: CaseStory.Chapter.allCases)
    func foldsToTheStateThatTransitionsReached(chapter: CaseStory.Chapter) throws {
        let story = try CaseStory.told(to: chapter, units: [.cut, .edge])
        #expect(CaseState.fold(story.envelopes) == story.state)
        #expect(story.state.version == story.envelopes.count)
    }

    @Test func foldsOneByOneAsAllAtOnce() throws {
        let story = try Self.eventful()
        var state: CaseState?
        for (count, envelope) in story.envelopes.enumerated() {
            state = CaseState.next(state, envelope)
            #expect(state == CaseState.fold(story.envelopes.prefix(count + 1)))
            #expect(state?.version == count + 1)
        }
        #expect(state == story.state)
    }

    @Test func beginsWithAnApplicationOnly() throws {
        let story = try CaseStory.told(to: .submitted)
        #expect(CaseState.fold([]) == nil)
        #expect(CaseState.fold(story.envelopes.dropFirst()) == nil)
    }

    @Test func passesOverActsOfOtherStreams() throws {
        let story = try CaseStory.told(to: .submitted)
        let first = try #require(story.envelopes.first)
        let foreign = Envelope(
            id: first.id,
            body: first.body,
            stream: .person(.ana),
            version: 1,
            at: first.at,
            author: .system,
            deed: .onPerson(.roleGranted(.init(role: .assessor)))
        )
        #expect(CaseState.fold([foreign] + story.envelopes + [foreign]) == story.state)
    }

    /// Names, comments and statements are in the personal parts. When they and their salts are gone, nothing has changed.
    @Test(arguments: [eventful, moderated] as [@Sendable () throws -> CaseStory])
    func anErasedCaseFoldsToTheSameState(tell: @Sendable () throws -> CaseStory) throws {
        let story = try tell()
        let acts = story.envelopes.map { envelope in
            let personal = PersonalPart(
                texts: ["comment": "version \(envelope.version)"],
                salt: Digest.of("\(envelope.version)").hex
            )
            return Act(
                envelope: Envelope(
                    id: envelope.id,
                    body: envelope.body,
                    stream: envelope.stream,
                    version: envelope.version,
                    at: envelope.at,
                    author: envelope.author,
                    deed: envelope.deed,
                    commitment: personal.commitment(FixedHashing())
                ),
                personal: personal
            )
        }
        let erased = acts.map { Act(envelope: $0.envelope) }
        let restored = try JSONDecoder().decode([Act].self, from: try JSONEncoder().encode(erased))
        #expect(restored == erased)
        #expect(CaseState.fold(acts.map(\.envelope)) == story.state)
        #expect(CaseState.fold(restored.map(\.envelope)) == story.state)
        let json = String(decoding: try JSONEncoder().encode(erased), as: UTF8.self)
        #expect(!json.contains("comment\"") && !json.contains("salt"))
    }

    @Test func aModeratedCaseFoldsOneByOneToo() throws {
        let story = try Self.moderated()
        let state = story.envelopes.reduce(into: nil as CaseState?) { state, envelope in
            state = CaseState.next(state, envelope)
        }
        #expect(state == story.state)
    }

    /// An enquiry, a plan with adjustments, a session, a second judgement that differs, an adjudication, a verification, credit, and a
    /// unit that is taken out.
    @Sendable static func moderated() throws -> CaseStory {
        var story = try CaseStory.enquired(units: [.cut, .edge, .wash]).under { $0.takingCredit() }
        try story.apply(for: [.cut, .edge, .wash])
        try story.admit()
        try story.ask(for: [.breaks, .helper])
        try story.proposePlan()
        try story.agree()
        try story.credit(.wash, on: [try story.bring(for: .wash)])
        for unit in [UnitCode.cut, .edge] { try story.bringAll(for: unit) }
        try story.submit()
        for unit in [UnitCode.cut, .edge] { try story.take(unit) }
        try story.arrange(.edge)
        story.wait(hours: 25)
        try story.examine(try story.record(story.session))
        try story.meet(story.session)
        try story.leave(.edge)
        try story.judge(.cut)
        try story.drawForSecondMark()
        try story.take(by: .eva)
        try story.fail(by: .eva)
        try story.take(by: .hal)
        try story.judge(by: .hal)
        try story.verify(try story.sample(), .disagree)
        try story.judge(by: .hal)
        try story.verify(try story.openSample(), .agreeWithAction)
        return try story.decided()
    }

    /// A return, a release, further evidence, and a unit that is not met.
    @Sendable static func eventful() throws -> CaseStory {
        var story = try CaseStory.told(to: .admitted, units: [.edge, .wash])
        try story.bring(for: .edge)
        let broken = try story.send(for: .wash)
        try story.submit()
        try story.examine(broken, findings: [.damaged])
        try story.returnSet()
        try story.takeBack(broken)
        try story.bring(for: .wash)
        try story.submit()
        try story.take(.edge, by: .eva)
        try story.giveBack(.edge, of: .eva)
        try story.take(.edge)
        try story.take(.wash)
        try story.askForMore(.edge)
        try story.judge(.wash) { $0.verdicts[.grip] = .notMet }
        try story.bring(for: .edge)
        try story.submit()
        try story.judge(.edge)
        try story.recommend()
        try story.decide()
        try story.notify()
        return story
    }
}
