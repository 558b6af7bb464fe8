/// A length of time as rules state it, for instance 20 working days. How long it really lasts depends on when it begins and on
/// the scheme's calendar.
public struct Term: Hashable, Codable, Sendable {
    /// In the range of its unit.
    public let count: Int
    public let unit: TermUnit

    /// Nil when the count is out of the unit's range.
    public init?(_ count: Int, _ unit: TermUnit) {
        guard unit.range.contains(count) else { return nil }
        self.count = count
        self.unit = unit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let count = try container.decode(Int.self, forKey: .count)
        let unit = try container.decode(TermUnit.self, forKey: .unit)
        guard let term = Term(count, unit) else {
            throw DecodingError.dataCorruptedError(
                forKey: .count,
                in: container,
                debugDescription: "out of range for \(unit.rawValue)"
            )
        }
        self = term
    }
}

extension Term: CustomStringConvertible {
    /// In English: `1 month`, `20 working days`.
    public var description: String {
        let words =
            switch unit {
            case .hours: "hours"
            case .calendarDays: "calendar days"
            case .workingDays: "working days"
            case .months: "months"
            case .years: "years"
            }
        return "\(count) \(count == 1 ? String(words.dropLast()) : words)"
    }
}
