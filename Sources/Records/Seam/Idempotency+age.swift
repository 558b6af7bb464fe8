import Recognition

extension Idempotency {
    /// Keys from before this instant are forgotten when this one is used.
    var forgottenBefore: Instant { at.adding(days: -30) }
}
