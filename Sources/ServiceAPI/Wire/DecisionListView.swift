/// A page of decisions, in the order in which they were taken.
public struct DecisionListView: Hashable, Codable, Sendable {
    public let decisions: [DecisionRowView]
    /// Give it as `since` to go on from here, now or later: nothing is skipped and nothing comes twice.
    public let cursor: String
    /// Whether there are more at once.
    public let more: Bool

    public init(decisions: [DecisionRowView], cursor: String, more: Bool) {
        self.decisions = decisions
        self.cursor = cursor
        self.more = more
    }
}
