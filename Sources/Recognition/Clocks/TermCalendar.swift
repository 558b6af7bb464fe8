/// Counts terms in a scheme's calendar and time zone.
///
/// The rules, which hold wherever a term is counted:
/// - **Hours** pass one by one, by night, on holidays, and while clocks are changed: 24 hours after 10:00 may be 9:00 or 11:00.
/// - **Days, months and years** run to the end of a local day. The day on which the term begins does not count (so Regulation
///   (EEC, Euratom) 1182/71, Article 3(1), and the procedural laws of the countries whose schemes are shipped): a term of one
///   calendar day that begins on Monday at 9:00 or at 23:59 is over when Tuesday is.
/// - **Working days** that lie after the day of the beginning are counted; a term that begins on a holiday begins no earlier.
/// - **Months and years** end on the day of the same number, or on the last day of a month that has none: 31 January and a month
///   is 28 or 29 February, 29 February and a year is 28 February (Regulation 1182/71, Article 3(2)(c)).
/// - Where the calendar says so, a term of calendar days, months or years that would end on a day off ends on the next working
///   day (as Article 3(4) has it).
/// - A term is over at the instant that is given back: what happens in that instant is late, what happened before it in time.
/// - How days begin and end when clocks change is told at ``LocalDays``.
///
/// Who begins later is never due earlier.
public struct TermCalendar: Sendable {
    private let days: LocalDays
    private let workingDays: WorkingDays
    private let movesEnd: Bool

    /// - Parameter timeZone: a name of the IANA database.
    public init(calendar: WorkingCalendar, timeZone: String, localTime: any LocalTime) {
        days = LocalDays(zone: timeZone, localTime: localTime)
        workingDays = WorkingDays(calendar)
        movesEnd = calendar.movesEndToWorkingDay
    }

    public init(of scheme: Scheme, localTime: any LocalTime) {
        self.init(calendar: scheme.workingCalendar, timeZone: scheme.timeZone, localTime: localTime)
    }

    /// The instant at which a term that begins at `start` is over.
    public func end(of term: Term, from start: Instant) throws(ClockFault) -> Instant {
        if term.unit == .hours { return start.adding(seconds: Int64(term.count) * 3_600) }
        let last = lastDay(of: term, from: try days.day(of: start))
        let isMoved = movesEnd && term.unit != .workingDays
        return try days.end(of: isMoved ? workingDays.onOrAfter(last) : last)
    }

    /// The beginning of the day that lies a term before an end; hours are taken off the end.
    func beginning(of term: Term, before end: Instant) throws(ClockFault) -> Instant { try instant(term, before: end) }

    /// A clock of that kind, begun at `start`.
    public func start(
        _ kind: ClockKind,
        _ rule: ClockRule,
        at start: Instant
    ) throws(ClockFault) -> StartedClock {
        try clock(kind, rule.reminders, from: start, to: end(of: rule.term, from: start))
    }

    /// A clock whose end an act has fixed.
    func start(
        _ kind: ClockKind,
        endingAt end: Instant,
        reminders: [Term],
        at start: Instant
    ) throws(ClockFault) -> StartedClock {
        try clock(kind, reminders, from: start, to: end)
    }

    /// The same clock with an end that is later by a term, counted from the last day that it had.
    public func extend(
        _ clock: StartedClock,
        by term: Term,
        reminders: [Term]
    ) throws(ClockFault) -> StartedClock {
        // Hours go on from the end; days from the day that was the last one.
        let from = term.unit == .hours ? clock.dueAt : clock.dueAt.adding(milliseconds: -1)
        return try self.clock(clock.kind, reminders, from: clock.startedAt, to: end(of: term, from: from))
    }

    private func clock(
        _ kind: ClockKind,
        _ reminders: [Term],
        from start: Instant,
        to due: Instant
    ) throws(ClockFault) -> StartedClock {
        var instants: Set<Instant> = []
        for term in reminders {
            let instant = try self.instant(term, before: due)
            if start < instant && instant < due { instants.insert(instant) }
        }
        return StartedClock(kind: kind, startedAt: start, dueAt: due, reminders: instants.sorted())
    }

    /// Hours are taken off the end. Days are counted back from the last day of the term, and the reminder is due when that day
    /// begins: two working days before a term that ends with Friday is the beginning of Wednesday.
    private func instant(_ term: Term, before due: Instant) throws(ClockFault) -> Instant {
        if term.unit == .hours { return due.adding(seconds: Int64(term.count) * -3_600) }
        let last = try days.day(of: due.adding(milliseconds: -1))
        return try days.end(of: day(term.unit, -term.count, from: last) - 1)
    }

    private func lastDay(of term: Term, from day: Int64) -> Int64 { self.day(term.unit, term.count, from: day) }

    private func day(_ unit: TermUnit, _ count: Int, from day: Int64) -> Int64 {
        switch unit {
        case .hours, .calendarDays: day + Int64(count)
        case .workingDays: workingDays.day(count, from: day)
        case .months: CivilDate(daysSinceEpoch: day).adding(months: Int64(count)).daysSinceEpoch
        case .years: CivilDate(daysSinceEpoch: day).adding(months: Int64(count) * 12).daysSinceEpoch
        }
    }
}
