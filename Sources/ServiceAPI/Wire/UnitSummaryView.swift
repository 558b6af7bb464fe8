public import Recognition

/// A unit as lists show it.
public struct UnitSummaryView: Hashable, Codable, Sendable {
    public let code: UnitCode
    public let version: String
    public let title: LocalizedText
    public let contentDigest: Digest

    public init(code: UnitCode, version: String, title: LocalizedText, contentDigest: Digest) {
        self.code = code
        self.version = version
        self.title = title
        self.contentDigest = contentDigest
    }
}
