public import Recognition

/// The time as a worker sees it; tests and simulations bring their own.
public protocol JobClock: WallClock {
    /// Returns when it is `deadline` or later, or at once when the task is cancelled.
    func sleep(until deadline: Instant) async
}
