/// A day of the week, in the order of ISO 8601.
public enum Weekday: String, Hashable, Codable, Sendable, CaseIterable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// - Parameter day: days since 1970-01-01, which was a Thursday.
    init(daysSinceEpoch day: Int64) {
        self = Self.allCases[Int((day + 3).dividedFlooring(by: 7).remainder)]
    }
}
