public import Recognition

/// How an attempt to deliver a notice ended. Codes are stable, never a text with data.
public enum NoticeSettlement: Hashable, Sendable {
    case delivered(at: Instant)
    /// It will be tried again.
    case waiting(code: String)
    /// It will not be tried again by itself.
    case dead(code: String)
}
