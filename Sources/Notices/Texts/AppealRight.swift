public import Recognition

/// Whether the recipient may appeal against what the notice tells of.
public enum AppealRight: Hashable, Sendable {
    case none
    /// Until the given instant, the first that is late; nil where the scheme sets no limit.
    case open(until: Instant?)
}
