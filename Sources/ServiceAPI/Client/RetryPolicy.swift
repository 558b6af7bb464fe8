/// When a request is sent once more, and after how long: pure, so that a test can walk through it.
///
/// Only requests that are safe to repeat come here: those that read, and those that carry an `Idempotency-Key`.
struct RetryPolicy: Equatable, Sendable {
    /// Repetitions after the first try.
    let repetitions: Int
    /// Milliseconds before the first repetition; doubled for each further one.
    let first: Int
    /// Milliseconds that no wait exceeds, whatever the service asks for.
    let longest: Int

    /// For calls at whose end a person waits: two more tries within about a second.
    static let calls = RetryPolicy(repetitions: 2, first: 300, longest: 5_000)
    /// For uploads: about four minutes without progress.
    static let uploads = RetryPolicy(repetitions: 12, first: 500, longest: 30_000)

    /// The statuses that say "not now": timed out, locked, too many, and what proxies answer while a service restarts.
    static let passing: Set<Int> = [408, 423, 425, 429, 500, 502, 503, 504]

    /// Milliseconds to wait before repetition `number` (0 for the first), or nil to give up.
    ///
    /// - Parameters:
    ///   - retryAfter: seconds that the service asked for.
    ///   - jitter: from 0 to 1; takes up to a half away, so that clients that failed together do not come back together.
    func delay(before number: Int, retryAfter: Int? = nil, jitter: Double) -> Int? {
        guard number < repetitions else { return nil }
        let doubled = number < 20 ? first << number : longest
        let jittered = Int(Double(min(doubled, longest)) * (1 - min(1, max(0, jitter)) / 2))
        let asked = min(longest, max(0, retryAfter ?? 0).multipliedReportingOverflow(by: 1_000).partialValue)
        return max(asked, jittered)
    }
}
