/// What a term is counted in.
public enum TermUnit: String, Hashable, Codable, Sendable, CaseIterable {
    /// Of 60 minutes that really pass, whatever the clocks on the walls are set to.
    case hours
    case calendarDays = "calendar-days"
    /// Days that are neither of the scheme's weekend nor among its holidays.
    case workingDays = "working-days"
    case months
    case years

    /// How many of them a term may have: at most a year of hours, ten of working days, a hundred of the others.
    public var range: ClosedRange<Int> {
        switch self {
        case .hours: 1...8_784
        case .calendarDays: 1...36_500
        case .workingDays: 1...3_650
        case .months: 1...1_200
        case .years: 1...100
        }
    }
}
