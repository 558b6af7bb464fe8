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

    /// What it carries.
    public let kind: Kind
    /// FFmpeg's name of the codec, such as `h264`; `none` or `unknown` when the file does not say.
    public let codec: String
    /// Whether the codec is one that the examiner decodes.
    public let isAccepted: Bool

    public init(kind: Kind, codec: String, isAccepted: Bool) {
        self.kind = kind
        self.codec = codec
        self.isAccepted = isAccepted
    }
}
