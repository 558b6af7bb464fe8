/// A page of notices.
public struct NoticeListView: Hashable, Codable, Sendable {
    public let notices: [NoticeView]
    public let next: String?

    public init(notices: [NoticeView], next: String? = nil) {
        self.notices = notices
        self.next = next
    }
}
