/// All keyframes with their times on one picture. Its bytes are the sheet's frame on the pipe.
public struct ContactSheet: Codable, Hashable, Sendable {
    /// Size of the JPEG in pixels.
    public let width: Int
    public let height: Int
    /// Size of the JPEG in bytes, at most ``ReportBounds/contactSheetBytes``.
    public let byteCount: Int
    /// How many pictures stand side by side. They follow each other as lines are read.
    public let columns: Int

    public init(width: Int, height: Int, byteCount: Int, columns: Int) {
        self.width = width
        self.height = height
        self.byteCount = byteCount
        self.columns = columns
    }
}
