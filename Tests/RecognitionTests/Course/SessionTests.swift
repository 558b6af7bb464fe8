import Recognition
import Testing

/// An assessor and a candidate meet, and what is recorded becomes evidence.
@Suite struct SessionTests {
    @Test func theRecordingEntersASetWithWhatWasSubmittedBefore() throws {
        var story = try CaseStory.arranged()
        let before = story.clips(of: .edge)
        story.wait(hours: 24)
        let recording = try story.record(story.session)
        #expect(story.state.evidenceToSubmit.map(\.id) == before, "it is not the candidate's to submit")
        try story.meet(story.session)
        #expect(story.state.sets.map(\.evidence) == [before, before + [recording]])
        #expect(story.state.sets.map(\.session) == [nil, story.session])
        #expect(try story.status(.edge) == .collecting, "nobody has looked at it yet")
        #expect(try story.refusal { try $0.judge(.edge) }?.code == .unitNotReady)
        try story.examine(recording)
        #expect(try story.refusal { try $0.judge(.edge) { $0.set = 1 } }?.code == .setStale)
        try story.judge(.edge)
        let cited = try story.unit(.edge).judged[0].act.judgements[0].citations.map(\.evidence)
        #expect(cited == before + [recording])
    }

    /// Notes alone, or nothing at all: the assessor judges on what they have seen so far.
    @Test func aSessionMayBringNothing() throws {
        var story = try CaseStory.arranged()
        story.wait(hours: 24)
        try story.meet(story.session)
        #expect(story.state.sets.count == 1)
        #expect(try story.status(.edge) == .allocated)
        #expect(try story.refusal { try $0.judge(.edge) } == nil)
    }

    @Test(arguments: [SessionAttendance.candidateAbsent, .assessorAbsent])
    func whoWaitedInVainArrangesAnother(attendance: SessionAttendance) throws {
        var story = try CaseStory.arranged()
        story.wait(hours: 24)
        try story.meet(story.session, attendance)
        let another = try story.arrange()
        #expect(story.state.sessions.map(\.act.session).last == another)
        #expect(try story.status(.edge) == .conversation)
    }

    /// It cannot be cited; it stands in nobody's way, because its candidate could not replace it.
    @Test func aBrokenRecordingBlocksNobody() throws {
        var story = try CaseStory.arranged(with: [.wash])
        story.wait(hours: 24)
        let recording = try story.record(story.session)
        try story.meet(story.session)
        #expect(try story.status(.wash) == .allocated, "the set of a session is no affair of another unit")
        try story.examine(recording, findings: [.damaged])
        #expect(story.state.unusableEvidence.isEmpty)
        #expect(try story.refusal { try $0.returnSet() }?.code == .setStale)
        let refusal = try story.refusal {
            try $0.judge(.edge) { $0.citations[.grip] = [StoryScoring.citation(recording)].compactMap(\.self) }
        }
        #expect(refusal?.code == .citationUnknown)
        try story.judge(.edge)
        try story.judge(.wash)
        #expect(try story.decided().state.status == .certified)
    }

    /// A clip of another unit breaks; the session of this one goes on, and so does its judging.
    @Test func aReturnForAnotherUnitLeavesTheSessionAlone() throws {
        var story = try CaseStory.arranged(with: [.wash])
        let broken = story.clips(of: .wash)[0]
        story.wait(hours: 24)
        try story.examine(try story.record(story.session))
        try story.meet(story.session)
        try story.check(broken, finding: .truncated)
        try story.returnSet()
        #expect(try story.status(.edge) == .allocated)
        #expect(try story.refusal { try $0.send(for: .edge) }?.code == .evidenceFrozen)
        try story.judge(.edge)
        try story.takeBack(broken)
        try story.bring(for: .wash)
        try story.submit()
        #expect(story.state.sets.last?.evidence.contains(broken) == false)
        try story.judge(.wash)
        #expect(try story.decided().state.status == .certified)
    }

    /// The other order: the set comes back while they wait to meet.
    @Test func aSessionOfAUnitWhoseSetCameBackDoesNotShutItIn() throws {
        var story = try CaseStory.arranged(with: [.wash])
        let broken = story.clips(of: .wash)[0]
        try story.check(broken, finding: .truncated)
        try story.returnSet()
        story.wait(hours: 24)
        try story.examine(try story.record(story.session))
        try story.meet(story.session)
        #expect(try story.status(.edge) == .allocated, "it has a set of its own now")
        try story.judge(.edge)
        try story.takeBack(broken)
        try story.bring(for: .wash)
        try story.submit()
        try story.judge(.wash)
        #expect(try story.decided().state.status == .certified)
    }

    /// The assessor's time stands still until the session is to be over, and not for longer.
    @Test func aSessionThatNobodyRecordsKeepsTheUnitForNoLongerThanItsTime() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge])
        let until = try #require(try story.unit(.edge).heldUntil)
        let arranged = story.now
        try story.arrange(inHours: 240, minutes: 60)
        let endsAt = try #require(story.state.sessions.first?.endsAt)
        let held = try #require(try story.unit(.edge).heldUntil)
        #expect(held == until.adding(milliseconds: endsAt.since(arranged)))
        story.wait(hours: 242)
        #expect(try story.refusal { try $0.expire(.edge) }?.code == .allocationRuns)
        story.wait(hours: 47)
        try story.expire(.edge)
        #expect(try story.status(.edge) == .ready)
        #expect(story.state.sessions.first?.ending == .dropped)
        try story.take(.edge, by: .eva)
        #expect(try story.refusal { try $0.record(story.session) }?.code == .provenanceWrong)
        #expect(try story.refusal { try $0.meet(story.session) }?.code == .sessionUnknown)
        #expect(try story.refusal { try $0.arrange(by: .eva) } == nil)
    }

    /// Recorded long after it was over: the time after its end is the assessor's.
    @Test func timeStandsStillForTheSessionAlone() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge])
        let until = try #require(try story.unit(.edge).heldUntil)
        let arranged = story.now
        try story.arrange(inHours: 10, minutes: 60)
        let endsAt = try #require(story.state.sessions.first?.endsAt)
        story.wait(hours: 30)
        try story.meet(story.session)
        #expect(try story.unit(.edge).heldUntil == until.adding(milliseconds: endsAt.since(arranged)))
    }

    /// Cancelled early, only the time until then has stood still.
    @Test func aSessionThatIsCalledOffGivesNoTimeAway() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge])
        let until = try #require(try story.unit(.edge).heldUntil)
        let arranged = story.now
        try story.arrange(inHours: 240)
        story.wait(hours: 5)
        let off = story.now
        try story.callOff(story.session)
        #expect(try story.unit(.edge).heldUntil == until.adding(milliseconds: off.since(arranged)))
    }

    /// Candidates learn that nobody will be there.
    @Test func aCandidateIsToldWhenTheAssessorIsTakenAway() throws {
        var story = try CaseStory.arranged()
        try story.takeAway()
        guard case .onCase(let act)? = story.envelopes.last?.deed else { return #expect(Bool(false)) }
        #expect(story.state.notices(of: act).contains { $0.kind == .sessionCancelled })
        var other = try CaseStory.told(to: .taken, units: [.edge])
        try other.takeAway()
        #expect(!other.state.notices(of: act).contains { $0.kind == .sessionCancelled })
    }
}
