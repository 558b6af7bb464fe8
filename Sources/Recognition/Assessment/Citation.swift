/// Where in the evidence a criterion can be seen or heard.
public struct Citation: Hashable, Codable, Sendable {
    public let evidence: EvidenceID
    /// Nil for what does not last: a photo or a document is cited as a whole.
    public let interval: MediaInterval?

    public init(evidence: EvidenceID, interval: MediaInterval?) {
        self.evidence = evidence
        self.interval = interval
    }
}
