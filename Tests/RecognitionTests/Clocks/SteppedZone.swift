import Recognition

/// A zone of a test: its distance from UTC changes at the moments given.
struct SteppedZone: LocalTime {
    static let name = "Test/Zone"
    /// Milliseconds, in order, and the seconds ahead of UTC from then on.
    var steps: [(from: Int64, ahead: Int)] = []
    var first = 0

    /// One change only.
    static func change(from first: Int, to second: Int, at text: String) -> SteppedZone {
        SteppedZone(steps: [(Instant(iso8601: text)?.milliseconds ?? 0, second)], first: first)
    }

    func secondsAheadOfUTC(in zone: String, at instant: Instant) -> Int? {
        guard zone == Self.name else { return nil }
        return steps.last { $0.from <= instant.milliseconds }?.ahead ?? first
    }
}

extension TermCalendar {
    init(
        _ zone: SteppedZone = SteppedZone(),
        weekend: [Weekday] = [.saturday, .sunday],
        holidays: [String] = [],
        movesEnd: Bool = false
    ) {
        let calendar = WorkingCalendar(
            weekend: weekend,
            holidays: holidays.compactMap(Holiday.init),
            movesEndToWorkingDay: movesEnd
        )
        self.init(calendar: calendar, timeZone: SteppedZone.name, localTime: zone)
    }

    /// The end as text, so that a table reads well.
    func end(_ count: Int, _ unit: TermUnit, from text: String) throws -> String? {
        guard let term = Term(count, unit), let start = Instant(iso8601: text) else { return nil }
        return try end(of: term, from: start).description
    }
}
