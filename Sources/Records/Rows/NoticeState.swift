/// What has become of a notice.
public enum NoticeState: String, Hashable, Codable, Sendable, CaseIterable {
    /// To be delivered now or later.
    case waiting
    /// Given to the transport, which took it. Stays so.
    case delivered
    /// Could not be delivered, and waits for a person.
    case dead
}
