public import Recognition

/// Where in the evidence; milliseconds.
public struct CitationView: Hashable, Codable, Sendable {
    public let evidence: EvidenceID
    /// Milliseconds from the beginning of the clip.
    public let start: Int
    /// Milliseconds; after `start`.
    public let end: Int

    public init(evidence: EvidenceID, start: Int, end: Int) {
        self.evidence = evidence
        self.start = start
        self.end = end
    }
}
