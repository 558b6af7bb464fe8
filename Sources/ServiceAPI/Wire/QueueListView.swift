/// A page of the queue.
public struct QueueListView: Hashable, Codable, Sendable {
    public let items: [QueueItemView]
    public let next: String?

    public init(items: [QueueItemView], next: String? = nil) {
        self.items = items
        self.next = next
    }
}
