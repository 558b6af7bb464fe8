/// One stream of a file.
public struct StreamFacts: Codable, Hashable, Sendable {
    /// What a stream carries.
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case video
        case sound
        /// A cover picture, not a film.
        case attachedPicture = "attached-picture"
        case subtitle
        case data
        case other
    }

    /// What the file says a stream is for: FFmpeg's names of dispositions.
    public enum Role: String, Codable, CaseIterable, Hashable, Sendable {
        /// Played unless somebody chooses another one.
        case main = "default"
        case dub
        case original
        case comment
        case lyrics
        case karaoke
        case forced
        case hearingImpaired = "hearing_impaired"
        case visualImpaired = "visual_impaired"
        case cleanEffects = "clean_effects"
        case attachedPicture = "attached_pic"
        case timedThumbnails = "timed_thumbnails"
        case captions
        case descriptions
        case metadata
        case dependent
        case stillImage = "still_image"
    }

    /// What it carries.
    public let kind: Kind
    /// FFmpeg's name of the codec, such as `h264`; `none` or `unknown` when the file does not say.
    public let codec: String
    /// Whether the codec is one that the examiner decodes.
    public let isAccepted: Bool
    /// The four characters by which the container names the codec, such as `hvc1`; eight hexadecimal digits when they
    /// cannot be printed; `nil` when there are none.
    public var codecTag: String?
    /// ISO 639-2 as the file has it; `nil` for none and for `und`.
    public var language: String?
    public var roles: [Role] = []
    /// When its first sample is presented, in milliseconds of the presentation; may be negative.
    public var startMilliseconds: Int?
    /// How long it is, as the track's header declares.
    public var declaredMilliseconds: Int?
    /// How long its samples are, from the first to the end of the last, by the sample index; edits applied. `nil` where
    /// the container's index does not list every sample.
    public var measuredMilliseconds: Int?
    /// Number of samples by the index, edits applied.
    public var sampleCount: Int?
    /// Bits a second: of the samples where the index lists them, else as the file declares.
    public var bitsPerSecond: Int?
    /// Size of a picture in pixels as coded.
    public var width: Int?
    public var height: Int?
    /// Number of sound channels.
    public var channels: Int?
    /// Sound samples a second.
    public var sampleRate: Int?
    /// The edit list of an MP4 or QuickTime track that has one.
    public var edits: EditFacts?
    /// Only when asked for, of picture and sound tracks that could be read to their end.
    public var digest: TrackDigest?

    public init(kind: Kind, codec: String, isAccepted: Bool) {
        self.kind = kind
        self.codec = codec
        self.isAccepted = isAccepted
    }
}
