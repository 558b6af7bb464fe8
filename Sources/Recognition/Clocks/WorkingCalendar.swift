/// Which days a body works.
public struct WorkingCalendar: Hashable, Codable, Sendable {
    /// Not all seven; may be empty.
    public let weekend: [Weekday]
    /// In any order. Dates are known for the years that somebody entered: a term that reaches beyond them counts weekends and
    /// yearly holidays only.
    public let holidays: [Holiday]
    /// Whether a term of calendar days, months or years that would end on a day off ends on the next working day.
    public let movesEndToWorkingDay: Bool

    public init(weekend: [Weekday], holidays: [Holiday], movesEndToWorkingDay: Bool) {
        self.weekend = weekend
        self.holidays = holidays
        self.movesEndToWorkingDay = movesEndToWorkingDay
    }

    /// What a scheme has that says nothing of it: Saturdays and Sundays off, no holidays.
    public static let usual = WorkingCalendar(
        weekend: [.saturday, .sunday],
        holidays: [],
        movesEndToWorkingDay: false
    )
}
