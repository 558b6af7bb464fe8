/// The check behind a receipt: every sample lies inside the file, and the first picture, the last one and up to twelve
/// between them decode.
public struct SampleCheck: Codable, Hashable, Sendable {
    /// How many samples the file has, all its streams together.
    public let sampleCount: Int
    /// How many of them do not lie inside the file, or came out of it damaged where there is no index to go by.
    public let samplesOutside: Int
    /// How many pictures were to be decoded: fourteen, fewer where the clip has fewer or cannot be entered so often.
    public let picturesAsked: Int
    /// How many of those decoded without damage.
    public let picturesDecoded: Int
    /// When the others would be shown, in milliseconds of the presentation, growing.
    public let failedAt: [Int]

    public init(sampleCount: Int, samplesOutside: Int, picturesAsked: Int, picturesDecoded: Int, failedAt: [Int]) {
        self.sampleCount = sampleCount
        self.samplesOutside = samplesOutside
        self.picturesAsked = picturesAsked
        self.picturesDecoded = picturesDecoded
        self.failedAt = failedAt
    }

    /// Whether a receipt may be given.
    public var isPassed: Bool {
        sampleCount > 0 && samplesOutside == 0 && picturesAsked > 0 && picturesDecoded == picturesAsked
    }
}
