public import Recognition

/// Where in the evidence; milliseconds. Without both it is the whole: of a photo or a document, which do not last.
public struct CitationView: Hashable, Codable, Sendable {
    public let evidence: EvidenceID
    /// Milliseconds from the beginning of the clip.
    public let start: Int?
    /// Milliseconds; after `start`.
    public let end: Int?

    public init(evidence: EvidenceID, start: Int, end: Int) {
        self.evidence = evidence
        self.start = start
        self.end = end
    }

    /// Of the whole.
    public init(evidence: EvidenceID) {
        self.evidence = evidence
        start = nil
        end = nil
    }
}
