/// Where in the evidence a criterion can be seen or heard.
public struct Citation: Hashable, Codable, Sendable {
    public let evidence: EvidenceID
    public let interval: MediaInterval

    public init(evidence: EvidenceID, interval: MediaInterval) {
        self.evidence = evidence
        self.interval = interval
    }
}
