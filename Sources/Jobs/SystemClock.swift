import Glibc
public import Recognition

/// The machine's own clock.
public struct SystemClock: JobClock {
    public init() {}

    public func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }

    public func sleep(until deadline: Instant) async {
        // Cancellation ends a sleep early, which is all that the caller needs.
        try? await Task.sleep(for: .milliseconds(max(0, deadline.since(now()))))
    }
}
