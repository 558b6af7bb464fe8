/// When a failed job is tried again: twice as long after each attempt, with jitter, so that jobs which failed together do not
/// come back together.
public struct BackOff: Hashable, Sendable {
    /// After so many attempts the job is buried.
    public let maximumAttempts: Int
    /// Milliseconds after the first failed attempt.
    public let first: Int64
    /// Milliseconds at most.
    public let longest: Int64

    public init(maximumAttempts: Int = 8, first: Int64 = 1_000, longest: Int64 = 600_000) {
        self.maximumAttempts = maximumAttempts
        self.first = first
        self.longest = longest
    }

    /// Milliseconds to wait after this attempt, counted from 1: between half and all of the doubled time.
    ///
    /// - Parameter jitter: 0 to 1.
    public func delay(after attempt: Int, jitter: Double) -> Int64 {
        let doublings = min(max(attempt - 1, 0), 30)
        let full = min(longest, first.multipliedReportingOverflow(by: 1 << doublings).partialValue)
        return full / 2 + Int64(Double(full / 2) * min(max(jitter, 0), 1))
    }
}
