/// How a worker works. Times are milliseconds.
public struct JobPolicy: Hashable, Sendable {
    /// How many jobs run at once.
    public var concurrency: Int
    /// How long a job may take; then its handler is cancelled and another worker may take it up.
    public var lease: Int64
    /// A job that failed this often is buried.
    public var maximumFailures: Int
    /// A job that was begun this often is buried, however that ended: it may be what ends the service. Far above the failures:
    /// most services that end in the middle of a job end for another reason.
    public var maximumAttempts: Int
    public var backOff: JobBackOff
    /// The longest sleep without a look at the table.
    public var longestPause: Int64
    /// The shortest one, so that two workers that want one job do not ask in a tight loop.
    public var shortestPause: Int64
    /// How long running jobs may go on when the service stops.
    public var grace: Int64

    public init(
        concurrency: Int = 2,
        lease: Int64 = 600_000,
        maximumFailures: Int = 5,
        maximumAttempts: Int = 50,
        backOff: JobBackOff = JobBackOff(),
        longestPause: Int64 = 30_000,
        shortestPause: Int64 = 200,
        grace: Int64 = 10_000
    ) {
        self.concurrency = concurrency
        self.lease = lease
        self.maximumFailures = maximumFailures
        self.maximumAttempts = maximumAttempts
        self.backOff = backOff
        self.longestPause = longestPause
        self.shortestPause = shortestPause
        self.grace = grace
    }
}
