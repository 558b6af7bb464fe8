/// How many keyframes of a clip an assessor is shown, and how wide.
public struct KeyframePolicy: Hashable, Codable, Sendable {
    /// 1 to 48.
    public let count: Int
    /// Pixels, 64 to 1280; the height follows from the clip.
    public let width: Int

    public init(count: Int, width: Int) {
        self.count = count
        self.width = width
    }
}
