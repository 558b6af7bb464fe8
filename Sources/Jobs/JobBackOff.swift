/// How long a failed job waits: twice as long after each failure up to a limit, of which a random half is taken off,
/// so that jobs that failed together do not come back together.
public struct JobBackOff: Hashable, Sendable {
    /// After the first failure, in milliseconds.
    public var first: Int64
    /// However often it failed, in milliseconds.
    public var longest: Int64

    public init(first: Int64 = 5_000, longest: Int64 = 3_600_000) {
        self.first = first
        self.longest = longest
    }

    /// Milliseconds from failure `failure` (from 1) to the next attempt: between half of the pause and all of it.
    public func pause(afterFailure failure: Int, using generator: inout some RandomNumberGenerator) -> Int64 {
        let full = fullPause(afterFailure: failure)
        return full - Int64.random(in: 0...(full / 2), using: &generator)
    }

    private func fullPause(afterFailure failure: Int) -> Int64 {
        var pause = max(1, min(first, longest))
        // A loop instead of a shift: it ends at the limit and cannot overflow.
        for _ in 1..<max(failure, 1) {
            guard pause <= longest / 2 else { return max(longest, 1) }
            pause *= 2
        }
        return pause
    }
}
