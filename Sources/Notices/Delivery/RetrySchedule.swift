/// When a delivery is tried again.
public enum RetrySchedule {
    /// How long to wait before each attempt, in seconds: at once, then 1 min, 5 min, 30 min, 2 h, 6 h and 24 h after the one before.
    public static let delays: [Int64] = [0, 60, 300, 1_800, 7_200, 21_600, 86_400]

    /// How long to wait in seconds after an attempt has failed, nil when it was the last one: the notice is a dead letter.
    ///
    /// What the other side asked for is heeded up to a day, and only where it is later.
    ///
    /// - Parameter attempts: how many there have been, that one included.
    public static func delay(afterAttempts attempts: Int, fault: NoticeFault) -> Int64? {
        guard fault.isTemporary, delays.indices.contains(attempts), attempts > 0 else { return nil }
        return max(delays[attempts], min(Int64(fault.retryAfter ?? 0), 86_400))
    }
}
