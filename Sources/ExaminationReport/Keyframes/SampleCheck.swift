/// The check behind a receipt: every sample lies inside the file, and the first picture, the last one and up to twelve
/// between them decode. Of a sound file as many short stretches decode; a photo is one sample and one picture; of a
/// document nothing is decoded, and its header and trailer count as one.
public struct SampleCheck: Codable, Hashable, Sendable {
    /// How many samples the file has, all its streams together.
    public let sampleCount: Int
    /// How many of them do not lie inside the file, or came out of it damaged where there is no index to go by.
    public let samplesOutside: Int
    /// At how many places a picture, or a stretch of sound, was to be decoded: fourteen, fewer where the clip has fewer or cannot be entered so often.
    public let placesAsked: Int
    /// How many of those decoded without damage.
    public let placesDecoded: Int
    /// When the others would be shown, in milliseconds of the presentation, growing.
    public let failedAt: [Int]

    public init(sampleCount: Int, samplesOutside: Int, placesAsked: Int, placesDecoded: Int, failedAt: [Int]) {
        self.sampleCount = sampleCount
        self.samplesOutside = samplesOutside
        self.placesAsked = placesAsked
        self.placesDecoded = placesDecoded
        self.failedAt = failedAt
    }

    /// Whether a receipt may be given.
    public var isPassed: Bool {
        sampleCount > 0 && samplesOutside == 0 && placesAsked > 0 && placesDecoded == placesAsked
    }
}
