/// What is true of the sound track.
public struct SoundFacts: Codable, Hashable, Sendable {
    /// FFmpeg's name of the codec; `none` when the file does not say.
    public let codec: String
    /// Number of channels; zero when not known.
    public let channels: Int
    /// Samples a second; zero when not known.
    public let sampleRate: Int
    /// Whether the codec is one that can be played and measured here. `false` is a finding, not a fault.
    public let isReadable: Bool

    public init(codec: String, channels: Int, sampleRate: Int, isReadable: Bool) {
        self.codec = codec
        self.channels = channels
        self.sampleRate = sampleRate
        self.isReadable = isReadable
    }
}
