extension Instant: CustomStringConvertible {
    /// ISO 8601 in UTC with milliseconds, for instance `2026-11-22T10:30:00.250Z`.
    public var description: String {
        let (days, millisecondsOfDay) = milliseconds.dividedFlooring(by: 86_400_000)
        let date = CivilDate(daysSinceEpoch: days)
        let seconds = millisecondsOfDay / 1_000
        let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0.padded(to: 2) }.joined(separator: ":")
        return "\(date)T\(time).\((millisecondsOfDay % 1_000).padded(to: 3))Z"
    }
}

extension Int64 {
    func dividedFlooring(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    func padded(to width: Int) -> String {
        let digits = String(magnitude)
        let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
        return (self < 0 ? "-" : "") + zeros + digits
    }
}
