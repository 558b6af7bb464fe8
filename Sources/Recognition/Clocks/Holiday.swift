/// A day on which the body does not work: one date, or the same day of each year.
public enum Holiday: Hashable, Sendable {
    case date(CivilDate)
    /// A month and day that exist in some year; 29 February comes in leap years alone.
    case yearly(month: Int64, day: Int64)

    /// From `2026-02-02`, or `12-25` for each year; nil for anything else.
    public init?(_ text: String) {
        if let date = CivilDate(text) {
            self = .date(date)
        } else if text.utf8.count == 5, let date = CivilDate("2000-\(text)") {
            // 2000 was a leap year: each day that a year may have exists in it.
            self = .yearly(month: date.month, day: date.day)
        } else {
            return nil
        }
    }
}

extension Holiday: CustomStringConvertible {
    /// As files have it: `2026-02-02`, or `12-25`.
    public var description: String {
        switch self {
        case .date(let date): date.description
        case .yearly(let month, let day): "\(month.padded(to: 2))-\(day.padded(to: 2))"
        }
    }
}

extension Holiday: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let holiday = Holiday(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date, nor a month and day")
        }
        self = holiday
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
