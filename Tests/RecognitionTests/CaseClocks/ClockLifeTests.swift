import Recognition
import Testing

/// Each clock of a case, from its beginning to its end.
@Suite struct ClockLifeTests {
    @Test func everyKindThatRunsInACaseIsInTheTable() {
        #expect(ClockLife.all.map(\.kind) == ClockKind.allCases.filter { $0 != .licenceCurrency })
    }

    @Test(arguments: ClockLife.all)
    func runsFromItsBeginningToTheEndOfItsTerm(life: ClockLife) throws {
        let story = try life.story()
        let clock = try #require(story.clock(life.kind))
        let since = try #require(life.since(story.state))
        #expect(story.clocks.count(where: { $0.key.kind == life.kind }) == 1)
        #expect(clock.key.startedAt == since)
        #expect(clock.dueAt == (try story.rules.calendar.end(of: .days(10), from: since)))
        #expect(life.kind.party == life.party)
    }

    /// The scheme sets the one clock of the row and no other.
    @Test(arguments: ClockLife.all)
    func runsOnlyWhereTheSchemeSetsIt(life: ClockLife) throws {
        #expect(try Set(life.story().clocks.map(\.key.kind)) == [life.kind])
        // The end of a certificate is on it, whatever becomes of the scheme.
        let isFixed = life.kind == .certificateValidity
        let silent = try life.begun().living(under: StoryChoices())
        #expect((silent.clock(life.kind) != nil) == isFixed)
    }

    @Test(arguments: ClockLife.all)
    func stopsWhenWhatItUrgesToIsDone(life: ClockLife) throws {
        var story = try life.story()
        try life.stopped(&story)
        #expect(story.clock(life.kind) == nil)
        story.wait(hours: 24 * 30)
        #expect(try !story.lookAtClocks().contains(life.end))
    }

    @Test(arguments: ClockLife.all)
    func endsOnceAndNotBeforeItsTime(life: ClockLife) throws {
        var story = try life.story()
        let clock = try #require(story.clock(life.kind))
        story.wait(until: clock.dueAt.adding(milliseconds: -1))
        #expect(story.due?.kind == .reminded)
        story.wait(until: clock.dueAt)
        let end = try #require(story.due)
        #expect(end.kind == life.end)
        #expect(try story.lookAtClocks() == [life.end])
        #expect(life.follows(story.state))
        #expect(story.clock(life.kind) == nil && story.due == nil)
        let again = try story.refusal { try $0.propose(end, by: .system) }
        #expect(again?.code == (life.end == .lapsed ? .caseClosed : .clockNotDue))
        story.wait(hours: 24 * 400)
        #expect(try story.lookAtClocks() == [])
    }

    /// The act tells when the clock ran out, however late that was noticed.
    @Test(arguments: ClockLife.all)
    func tellsTheTrueEndAfterAWeekWithoutService(life: ClockLife) throws {
        var story = try life.story()
        let clock = try #require(story.clock(life.kind))
        story.wait(until: clock.dueAt.adding(days: 7))
        let dueAt: Instant? =
            switch try #require(story.due) {
            case .lapsed(let act): act.dueAt
            case .clockExpired(let act): act.dueAt
            case .certificateExpired(let act): act.dueAt
            default: nil
            }
        #expect(dueAt == clock.dueAt)
        // Nobody is reminded of what is over.
        #expect(try story.lookAtClocks() == [life.end])
    }

    @Test(arguments: ClockLife.all)
    func remindsOnceForEachReminder(life: ClockLife) throws {
        var story = try life.story()
        let clock = try #require(story.clock(life.kind))
        #expect(clock.reminders.count == 2)
        for reminder in clock.reminders {
            story.wait(until: reminder.adding(milliseconds: -1))
            #expect(story.due == nil)
            #expect(try story.state.nextClockEvent(under: story.rules) == reminder)
            story.wait(until: reminder)
            let asked = CaseAct.Reminded(clock: clock.key, dueAt: clock.dueAt, reminder: reminder)
            #expect(story.due == .reminded(asked))
            #expect(try story.lookAtClocks() == [.reminded])
            #expect(try story.refusal { try $0.propose(.reminded(asked), by: .system) }?.code == .clockNotDue)
        }
        #expect(try story.state.nextClockEvent(under: story.rules) == clock.dueAt)
        #expect(story.clock(life.kind) == clock)
    }

    @Test(arguments: ClockLife.all)
    func remindsOnceOfWhatWasMissed(life: ClockLife) throws {
        var story = try life.story()
        let clock = try #require(story.clock(life.kind))
        story.wait(until: clock.dueAt.adding(milliseconds: -60_001))
        #expect(story.due == .reminded(.init(clock: clock.key, dueAt: clock.dueAt, reminder: clock.reminders[1])))
        #expect(try story.lookAtClocks() == [.reminded])
    }

    @Test(arguments: ClockLife.all.filter { $0.kind != .certificateValidity })
    func endsLaterOnceItIsExtended(life: ClockLife) throws {
        var story = try life.story()
        let clock = try #require(story.clock(life.kind))
        story.wait(until: clock.reminders[1])
        try story.lookAtClocks()
        try story.extend(life.kind, by: 10)
        let extended = try #require(story.clock(life.kind))
        #expect(extended.key == clock.key && extended.dueAt == clock.dueAt.adding(days: 10))
        #expect(extended.reminders == clock.reminders.map { $0.adding(days: 10) })
        story.wait(until: clock.dueAt)
        #expect(story.due == nil)
        story.wait(until: extended.reminders[0])
        #expect(try story.lookAtClocks() == [.reminded], "another end has reminders of its own")
        story.wait(until: extended.dueAt)
        #expect(try story.lookAtClocks() == [life.end])
    }

    /// What holds a case stops its course: neither inquiries, nor certificates. What is kept stays while it lasts.
    @Test(arguments: ClockLife.all)
    func standsStillWhileTheCaseIsHeld(life: ClockLife) throws {
        var story = try life.story()
        let clock = try #require(story.clock(life.kind))
        story.wait(hours: 24)
        let put = story.now
        let hold = try story.hold(.legal)
        story.wait(until: clock.dueAt.adding(days: 3))
        let goesOn = [ClockKind.complaint, .malpractice, .certificateValidity].contains(life.kind)
        #expect(try story.lookAtClocks() == (goesOn ? [life.end] : []))
        guard !goesOn else { return }
        let lifted = story.now
        try story.lift(hold)
        guard ![ClockKind.evidenceRetention, .recordRetention].contains(life.kind) else {
            #expect(story.clock(life.kind) == clock)
            #expect(try story.lookAtClocks() == [life.end])
            return
        }
        let later = clock.dueAt.adding(milliseconds: lifted.since(put))
        #expect(story.clock(life.kind)?.dueAt == later)
        story.wait(until: later.adding(milliseconds: -60_001))
        #expect(try story.lookAtClocks() == [.reminded])
        story.wait(until: later)
        #expect(try story.lookAtClocks() == [life.end])
    }
}
