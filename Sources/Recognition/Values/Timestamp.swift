/// An instant as it is written for people and on the wire: RFC 3339 in UTC with milliseconds.
public struct Timestamp: Hashable, Codable, Sendable {
    public let instant: Instant

    public init(_ instant: Instant) {
        self.instant = instant
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let instant = Instant(iso8601: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a time such as 2026-11-22T10:30:00Z"
            )
        }
        self.instant = instant
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(instant.description)
    }
}
