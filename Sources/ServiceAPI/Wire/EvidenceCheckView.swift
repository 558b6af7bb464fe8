/// What the closer look at a piece of evidence came to.
public enum EvidenceCheckView: String, Hashable, Codable, Sendable, CaseIterable {
    /// Every sample lies inside the file; the first, the last and twelve pictures between them decode.
    case passed
    case failed
}
