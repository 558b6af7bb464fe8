import Recognition

/// A moment as a calendar and a clock on the wall show it.
struct LocalMoment {
    let date: CivilDate
    /// Since 1970-01-01.
    let day: Int64
    /// Since midnight.
    let minute: Int64
    /// Where that clock hangs.
    let zone: String

    /// - Parameter zone: an IANA name; where the machine does not know it the moment is shown in UTC, and says so.
    init(_ instant: Instant, in zone: String, _ localTime: any LocalTime) {
        let seconds = localTime.secondsAheadOfUTC(in: zone, at: instant)
        self.zone = seconds.map { Self.label(of: zone, secondsAhead: $0) } ?? "UTC"
        // Beyond the year 9999 nobody keeps time, and arithmetic would overflow.
        let milliseconds = min(max(instant.milliseconds, -62_135_596_800_000), 253_402_300_799_999)
        let local = milliseconds + Int64(seconds ?? 0) * 1_000
        day = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
        date = CivilDate(daysSinceEpoch: day)
        minute = (local - day * 86_400_000) / 60_000
    }

    /// `Mexico City` of `America/Mexico_City`. What names no place is the distance from UTC: the signs of `Etc/GMT+5` are turned round.
    private static func label(of zone: String, secondsAhead: Int) -> String {
        let parts = zone.split(separator: "/")
        if parts.count > 1, parts[0] != "Etc", let place = parts.last {
            return String(place.map { $0 == "_" ? " " : $0 })
        }
        guard secondsAhead != 0 else { return "UTC" }
        let minutes = abs(secondsAhead) / 60
        let time = padded(Int64(minutes / 60)) + ":" + padded(Int64(minutes % 60))
        return "UTC" + (secondsAhead < 0 ? "−" : "+") + time
    }

    func value(of field: MomentField, months: [String], weekdays: [String]) -> String? {
        switch field {
        // 1 January 1970 was a Thursday.
        case .weekday: weekdays.count == 7 ? weekdays[Int(((day + 3) % 7 + 7) % 7)] : nil
        case .day: String(date.day)
        case .month: months.count == 12 ? months[Int(date.month) - 1] : nil
        case .year: String(date.year)
        case .hour: Self.padded(minute / 60)
        case .minute: Self.padded(minute % 60)
        case .zone: zone
        }
    }

    private static func padded(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
}
