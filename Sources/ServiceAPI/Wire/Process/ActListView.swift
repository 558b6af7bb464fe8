/// Acts of a case, the first first.
public struct ActListView: Hashable, Codable, Sendable {
    public let acts: [ActView]
    /// Give it as `after` for the next page; absent on the last one.
    public let next: String?

    public init(acts: [ActView], next: String? = nil) {
        self.acts = acts
        self.next = next
    }
}
