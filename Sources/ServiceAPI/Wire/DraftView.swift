/// A half-finished scoring.
public struct DraftView: Hashable, Codable, Sendable {
    /// Give it back when saving again; 0 for the first.
    public let revision: Int
    public let scoring: ScoringView
    public let savedAt: Timestamp?

    public init(revision: Int, scoring: ScoringView, savedAt: Timestamp? = nil) {
        self.revision = revision
        self.scoring = scoring
        self.savedAt = savedAt
    }
}
