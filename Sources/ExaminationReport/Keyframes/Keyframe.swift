/// A picture of the clip. Its bytes are the JPEG frame with the same number on the pipe.
public struct Keyframe: Codable, Hashable, Sendable {
    /// When it is shown, in milliseconds from the beginning of the presentation.
    public let atMilliseconds: Int
    /// Size of the JPEG in pixels, upright.
    public let width: Int
    public let height: Int
    /// Size of the JPEG in bytes.
    public let byteCount: Int
    /// Which JPEG frame on the pipe it is, from zero.
    public let pictureIndex: Int
    /// How sharp and how well exposed it is; `nil` in reports of before it was measured.
    public let scores: PictureScores?

    public init(
        atMilliseconds: Int,
        width: Int,
        height: Int,
        byteCount: Int,
        pictureIndex: Int,
        scores: PictureScores? = nil
    ) {
        self.atMilliseconds = atMilliseconds
        self.width = width
        self.height = height
        self.byteCount = byteCount
        self.pictureIndex = pictureIndex
        self.scores = scores
    }
}
