/// What is true of the stream that is shown.
public struct PictureFacts: Codable, Hashable, Sendable {
    /// FFmpeg's name of the codec.
    public let codec: String
    /// Size in pixels as coded.
    public let codedWidth: Int
    public let codedHeight: Int
    /// Size in pixels as it is to be shown: pixels made square, then turned.
    public let displayedWidth: Int
    public let displayedHeight: Int
    /// How far the coded picture is turned clockwise to stand upright: 0, 90, 180 or 270.
    public let rotation: Int
    /// Whether the coded picture is mirrored left to right before it is turned.
    public let isMirrored: Bool
    /// How many pictures a second, when known.
    public let frameRate: FrameRate?
    /// How its colours are coded.
    public var colour = ColourFacts()

    public init(
        codec: String,
        codedWidth: Int,
        codedHeight: Int,
        displayedWidth: Int,
        displayedHeight: Int,
        rotation: Int,
        isMirrored: Bool,
        frameRate: FrameRate?
    ) {
        self.codec = codec
        self.codedWidth = codedWidth
        self.codedHeight = codedHeight
        self.displayedWidth = displayedWidth
        self.displayedHeight = displayedHeight
        self.rotation = rotation
        self.isMirrored = isMirrored
        self.frameRate = frameRate
    }
}
