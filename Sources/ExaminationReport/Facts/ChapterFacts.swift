/// The named sections of a clip.
public struct ChapterFacts: Codable, Hashable, Sendable {
    public struct Chapter: Codable, Hashable, Sendable {
        /// When it begins, in milliseconds of the presentation.
        public let atMilliseconds: Int
        public let title: String?

        public init(atMilliseconds: Int, title: String?) {
            self.atMilliseconds = atMilliseconds
            self.title = title
        }
    }

    /// How many there are.
    public let count: Int
    /// The first of them, at most ``ReportBounds/chapterCount``.
    public let first: [Chapter]

    public init(count: Int = 0, first: [Chapter] = []) {
        self.count = count
        self.first = first
    }
}
