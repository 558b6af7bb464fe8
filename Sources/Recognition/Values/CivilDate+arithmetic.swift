extension CivilDate {
    /// From `2026-02-28`; nil for anything else, and for a day that does not exist.
    public init?(_ text: String) {
        guard text.utf8.count == 10, let midnight = Instant(iso8601: text) else { return nil }
        self.init(daysSinceEpoch: midnight.milliseconds.dividedFlooring(by: 86_400_000).quotient)
    }

    /// Days since 1970-01-01.
    var daysSinceEpoch: Int64 { Self.firstOfMonth(year: year, month: month) + day - 1 }

    /// The same day of another month, or the last day of a month that has none of that number.
    func adding(months: Int64) -> CivilDate {
        let (year, month) = (self.year * 12 + self.month - 1 + months).dividedFlooring(by: 12)
        let first = Self.firstOfMonth(year: year, month: month + 1)
        let next = month == 11 ? (year + 1, Int64(1)) : (year, month + 2)
        let length = Self.firstOfMonth(year: next.0, month: next.1) - first
        return CivilDate(daysSinceEpoch: first + min(day, length) - 1)
    }

    /// Each month has a first day.
    private static func firstOfMonth(year: Int64, month: Int64) -> Int64 {
        daysSinceEpoch(year: year, month: month, day: 1) ?? 0
    }
}
