/// A stretch of a recording in displayed time, milliseconds from its beginning: `start` is inside, `end` is not.
public struct MediaInterval: Hashable, Codable, Sendable {
    public let start: Int
    public let end: Int

    /// Nil when the interval is empty, turned round or begins before the recording.
    public init?(start: Int, end: Int) {
        guard start >= 0, start < end else { return nil }
        self.start = start
        self.end = end
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let start = try container.decode(Int.self, forKey: .start)
        let end = try container.decode(Int.self, forKey: .end)
        guard let interval = MediaInterval(start: start, end: end) else {
            throw DecodingError.dataCorruptedError(
                forKey: .end,
                in: container,
                debugDescription: "an interval ends after it starts, and starts at 0 or later"
            )
        }
        self = interval
    }
}
