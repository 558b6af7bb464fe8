/// What is true of a document, by its header and trailer; nothing between them is parsed.
public struct DocumentFacts: Codable, Hashable, Sendable {
    /// The version of PDF that its header states, such as `1.7` (ISO 32000-1, 7.5.2).
    public let version: String

    public init(version: String) {
        self.version = version
    }
}
