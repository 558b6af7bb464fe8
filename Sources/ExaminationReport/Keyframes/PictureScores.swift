/// How good a picture is to look at, measured on a copy whose longer side is at most 320 pixels.
///
/// They rank the pictures of one clip and let a reader see why one was taken; they judge nothing by themselves.
public struct PictureScores: Codable, Hashable, Sendable {
    /// Standard deviation of the luma's Laplacian in tenths of a grey level, at most 10 000. Pictures in focus lie above
    /// 100, strongly blurred ones below 30; a smooth wall is low, too.
    public let sharpness: Int
    /// Mean luma, 0 to 255.
    public let brightness: Int
    /// How much of the picture is nearly black or nearly white, in thousandths.
    public let clipped: Int

    public init(sharpness: Int, brightness: Int, clipped: Int) {
        self.sharpness = sharpness
        self.brightness = brightness
        self.clipped = clipped
    }
}
