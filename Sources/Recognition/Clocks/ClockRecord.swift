/// What has been recorded of the clocks of a case. Which of them run follows from the state of the case; this is what only an
/// act can tell.
public struct ClockRecord: Hashable, Sendable {
    /// The ends that were put off, by run.
    public internal(set) var extensions: [ClockKey: ClockExtension] = [:]
    /// Those that ran out, with the end that they had. Each once.
    public internal(set) var expired: [ClockKey: Instant] = [:]
    /// The latest reminder that was given, by run.
    public internal(set) var reminded: [ClockKey: Instant] = [:]

    public init() {}
}
