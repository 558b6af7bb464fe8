public import Recognition

/// The answers about the rules of evidence; absent: not answered yet. What nobody has affirmed is not affirmed.
public struct RulesOfEvidenceView: Hashable, Codable, Sendable {
    public let valid: Bool?
    public let sufficient: Bool?
    public let authentic: Bool?
    public let current: Bool?

    public init(valid: Bool? = nil, sufficient: Bool? = nil, authentic: Bool? = nil, current: Bool? = nil) {
        self.valid = valid
        self.sufficient = sufficient
        self.authentic = authentic
        self.current = current
    }

    /// As they are judged by: what has no answer counts as not affirmed.
    public var judged: RulesOfEvidence {
        RulesOfEvidence(
            valid: valid ?? false,
            sufficient: sufficient ?? false,
            authentic: authentic ?? false,
            current: current ?? false
        )
    }
}
