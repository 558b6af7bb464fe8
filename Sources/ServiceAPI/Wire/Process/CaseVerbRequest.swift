public import Recognition

/// Asks for something to be done in a case.
public struct CaseVerbRequest: Hashable, Codable, Sendable {
    public let verb: CaseVerb
    /// The version of the case that the caller saw; absent: whatever it is now.
    public let version: Int?
    /// Texts of the personal part, by field: `reason`, `plan`, `place`, `topic`, `notes`.
    public let texts: [String: String]?

    public init(_ verb: CaseVerb, version: Int? = nil, texts: [String: String]? = nil) {
        self.verb = verb
        self.version = version
        self.texts = texts
    }
}
