public import Recognition

/// What a recipient reads.
public struct NoticeText: Hashable, Sendable {
    /// One line.
    public let subject: String
    /// Paragraphs with an empty line between them, each ended by a line feed.
    public let body: String
    /// The language of both, which need not be the one that the recipient asked for.
    public let language: LanguageTag

    public init(subject: String, body: String, language: LanguageTag) {
        self.subject = subject
        self.body = body
        self.language = language
    }
}
