/// Dates counted one by one, as a check on arithmetic that is quicker.
struct SlowCalendar {
    private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func length(of month: Int, in year: Int) -> Int { month == 2 && isLeap(year) ? 29 : lengths[month - 1] }

    /// Days from 1970-01-01, counted year by year and month by month.
    static func days(year: Int, month: Int, day: Int) -> Int {
        var days = 0
        for each in min(year, 1970)..<max(year, 1970) { days += isLeap(each) ? 366 : 365 }
        if year < 1970 { days = -days }
        for each in 1..<month { days += length(of: each, in: year) }
        return days + day - 1
    }

    static func text(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
