import Recognition
import Testing

/// There is a way out of each state of a case but those in which it has ended, and somebody who can take it.
@Suite struct WaysOutTests {
    private struct WayOut: Sendable {
        let from: CaseStatus
        let begun: @Sendable () throws -> CaseStory
        let step: @Sendable (inout CaseStory) throws -> Void
        let to: CaseStatus

        init(
            _ from: CaseStatus,
            _ begun: @escaping @Sendable () throws -> CaseStory,
            _ to: CaseStatus,
            _ step: @escaping @Sendable (inout CaseStory) throws -> Void
        ) {
            (self.from, self.begun, self.to, self.step) = (from, begun, to, step)
        }
    }

    private static let ends: [WayOut] = [
        WayOut(.enquiry, { try .asked() }, .withdrawn) { try $0.withdraw() },
        WayOut(.applied, { try .told(to: .applied) }, .admitted) { try $0.admit() },
        WayOut(.admitted, { try .told(to: .admitted) }, .planned) { story in
            try story.offerPlan()
            try story.agreeToPlan()
        },
        WayOut(.planned, { try .planned() }, .collecting) { try $0.bring() },
        WayOut(.collecting, { try .told(to: .collected) }, .ready) { try $0.submit() },
        WayOut(.submitted, { try .brokenSet() }, .returned) { try $0.returnSet() },
        WayOut(.returned, { try .returned() }, .ready) { story in
            try story.takeBack(story.clips()[1])
            try story.bring()
            try story.submit()
        },
        WayOut(.ready, { try .told(to: .submitted) }, .inAssessment) { try $0.take() },
        WayOut(.inAssessment, { try .told(to: .judged) }, .recommended) { try $0.recommend() },
        WayOut(.furtherEvidence, { try .waiting([.edge]) }, .inAssessment) { story in
            try story.bring(for: .edge)
            try story.submit()
        },
        WayOut(
            .furtherEvidence,
            { try .waiting([.edge]).living(under: .clock(.furtherEvidence, days: 1)) },
            .inAssessment
        ) {
            $0.wait(hours: 48)
            try $0.lookAtClocks()
        },
        WayOut(.conversation, { try .meeting() }, .inAssessment) { story in
            guard let session = story.state.sessions.last else { throw CaseStory.Missing() }
            let act = CaseAct.SessionCancelled(session: session.act.session, cause: .byCandidate)
            try story.propose(.sessionCancelled(act), by: .candidate())
        },
        WayOut(.recommended, { try .told(to: .recommended) }, .decided) { try $0.decide() },
        WayOut(.decided, { try .told(to: .decided) }, .certified) { try $0.notify() },
        WayOut(.certified, { try .certified() }, .suspended) { try $0.suspend() },
        WayOut(.partiallyRecognised, { try .recognisedInPart() }, .appealed) { try $0.appeal() },
        WayOut(.notRecognised, { try .recognisedInNothing() }, .reassessment) { try $0.tryAgain() },
        WayOut(.appealed, { try .withPanel() }, .partiallyRecognised) { try $0.decideAppeal(.dismissed) },
        WayOut(.appealed, { try .appealed() }, .partiallyRecognised) { try $0.withdrawAppeal() },
        WayOut(.reassessment, { try .tryingAgain() }, .notRecognised) { try $0.withdraw() },
        WayOut(.suspended, { try .certified(then: { try $0.suspend() }) }, .certified) { try $0.reinstate() },
        WayOut(.reduced, { try .certified(then: { try $0.reduce(to: [.edge]) }) }, .revoked) { try $0.revoke() },
        WayOut(.expired, { try .expiredCertificate() }, .certified) { try $0.renew() },
        WayOut(.onHold, { try .certified(then: { try $0.hold(.legal) }) }, .certified) { story in
            guard let hold = story.state.holds.last else { throw CaseStory.Missing() }
            try story.lift(hold.act.hold)
        },
    ]

    @Test(arguments: ends.indices)
    func somebodyLeadsOut(row: Int) throws {
        let way = Self.ends[row]
        var story = try way.begun()
        #expect(story.state.status == way.from)
        try way.step(&story)
        #expect(story.state.status == way.to)
    }

    /// A revoked certificate is the end of what it attested; what was not recognised beside it can still be tried again.
    @Test func everyOtherStatusIsAnEnd() throws {
        let ended: Set<CaseStatus> = [.ineligible, .withdrawn, .lapsed, .void, .revoked]
        #expect(Set(CaseStatus.allCases).subtracting(Self.ends.map(\.from)) == ended)
        var story = try CaseStory.recognisedInPart()
        try story.issue()
        try story.revoke()
        #expect(story.state.status == .revoked)
        try story.tryAgain()
    }
}

extension CaseStory {
    /// Somebody has asked, and not applied.
    fileprivate static func asked() throws(Refusal) -> CaseStory {
        try CaseStory(
            with: .enquired(.init(candidate: .ana, scheme: StoryScheme.reference)),
            by: .candidate(),
            rules: StoryScheme.rules(for: [.cut])
        )
    }

    fileprivate static func planned() throws(Refusal) -> CaseStory {
        var story = try told(to: .admitted)
        try story.offerPlan()
        try story.agreeToPlan()
        return story
    }

    /// The assessor will meet the candidate.
    fileprivate static func meeting() throws(Refusal) -> CaseStory {
        var story = try told(to: .taken)
        let session = CaseAct.SessionScheduled(
            session: SessionID(canonical: "SE0000000001"),
            unit: .cut,
            form: .conversation,
            startsAt: story.now.adding(days: 1),
            minutes: 30
        )
        try story.propose(.sessionScheduled(session), by: .assessor())
        return story
    }

    fileprivate static func tryingAgain() throws(Refusal) -> CaseStory {
        var story = try recognisedInNothing()
        try story.tryAgain()
        return story
    }

    fileprivate static func certified(then step: (inout CaseStory) throws -> Void) throws -> CaseStory {
        var story = try certified()
        try step(&story)
        return story
    }

    fileprivate static func expiredCertificate() throws(Refusal) -> CaseStory {
        var story = try certified(under: .renewed(by: .practice))
        story.wait(hours: 24 * 40)
        try story.lookAtClocks()
        return story
    }
}
