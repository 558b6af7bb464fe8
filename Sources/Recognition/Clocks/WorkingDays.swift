/// A working calendar made ready for counting. Days are counted from 1970-01-01.
struct WorkingDays: Sendable {
    /// A calendar without any working day is a mistake that must not make a count endless.
    private static let longestBreak: Int64 = 1_000

    private let weekend: Set<Weekday>
    private let dates: Set<CivilDate>
    private let yearly: Set<Int64>

    init(_ calendar: WorkingCalendar) {
        weekend = Set(calendar.weekend)
        var dates: Set<CivilDate> = []
        var yearly: Set<Int64> = []
        for holiday in calendar.holidays {
            switch holiday {
            case .date(let date): dates.insert(date)
            case .yearly(let month, let day): yearly.insert(Self.key(month, day))
            }
        }
        self.dates = dates
        self.yearly = yearly
    }

    func contains(_ day: Int64) -> Bool {
        if weekend.contains(Weekday(daysSinceEpoch: day)) { return false }
        let date = CivilDate(daysSinceEpoch: day)
        return !dates.contains(date) && !yearly.contains(Self.key(date.month, date.day))
    }

    /// The working day that is `count` of them after the day, which itself does not count; before it when negative.
    func day(_ count: Int, from day: Int64) -> Int64 {
        let step: Int64 = count < 0 ? -1 : 1
        var day = day
        for _ in 0..<abs(count) { day = next(from: day + step, step) }
        return day
    }

    /// The day itself when it is a working day, else the next one.
    func onOrAfter(_ day: Int64) -> Int64 { next(from: day, 1) }

    private func next(from first: Int64, _ step: Int64) -> Int64 {
        for distance in 0..<Self.longestBreak {
            let day = first + distance * step
            if contains(day) { return day }
        }
        return first
    }

    private static func key(_ month: Int64, _ day: Int64) -> Int64 { month * 100 + day }
}
