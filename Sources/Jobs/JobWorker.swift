public import Logging
import Recognition
public import Records
import Synchronization

/// The one loop over the table of jobs: leases what is due, has it handled, and sees to what came of it.
public actor JobWorker {
    let records: any JobRecords
    let handlers: [JobKind: any JobHandler]
    let kinds: [JobKind]
    let policy: JobPolicy
    let clock: any JobClock
    let logger: Logger
    var generator: any RandomNumberGenerator & Sendable
    var running = 0
    private let signal = WakeSignal()
    private let isStopping = Mutex(false)

    public init(
        records: any JobRecords,
        handlers: [JobKind: any JobHandler],
        policy: JobPolicy = JobPolicy(),
        clock: any JobClock = SystemClock(),
        generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        logger: Logger
    ) {
        self.records = records
        self.handlers = handlers
        // A stable order: it goes into statements that are prepared once.
        kinds = JobKind.allCases.filter { handlers[$0] != nil }
        self.policy = policy
        self.clock = clock
        self.generator = generator
        self.logger = logger
    }

    /// Works until `stop()` is called or the task is cancelled; returns when no handler runs any more. Call it once.
    ///
    /// Stopping lets running jobs go on for the policy's grace. Those that are not done then are cancelled, as all
    /// are when the task is cancelled, and their leases are given back: the next worker takes them up at once.
    public func run() async {
        await withDiscardingTaskGroup { group in
            while !isStopping.withLock({ $0 }), !Task.isCancelled {
                do throws(RecordsFault) {
                    if running < policy.concurrency, let job = try await lease() {
                        running += 1
                        group.addTask { await self.perform(job) }
                    } else {
                        await sleep(until: try await nextLook())
                    }
                } catch {
                    logger.error("the table of jobs cannot be read", metadata: ["fault": "\(error)"])
                    await sleep(until: clock.now().adding(milliseconds: policy.backOff.first))
                }
            }
            await waitForRunning(until: clock.now().adding(milliseconds: policy.grace))
            group.cancelAll()
        }
    }

    /// Tells that a job may have been added: the loop looks at the table at once.
    public nonisolated func wake() { signal.call() }

    /// Takes no further job and lets `run()` come to its end.
    public nonisolated func stop() {
        isStopping.withLock { $0 = true }
        signal.call()
    }

    private func lease() async throws(RecordsFault) -> JobRow? {
        let now = clock.now()
        return try await records.leaseJob(kinds: kinds, now: now, until: now.adding(milliseconds: policy.lease))
    }

    /// When something may be due, at the latest after the longest pause.
    private func nextLook() async throws(RecordsFault) -> Instant {
        let now = clock.now()
        let latest = now.adding(milliseconds: policy.longestPause)
        // With no room for another job only the end of one, which wakes the loop, is of interest.
        guard running < policy.concurrency, let due = try await records.nextJobDue(kinds: kinds) else { return latest }
        // Due, and yet there was nothing to lease: another worker was faster.
        return min(latest, due > now ? due : now.adding(milliseconds: policy.shortestPause))
    }

    private func waitForRunning(until deadline: Instant) async {
        while running > 0, !Task.isCancelled, clock.now() < deadline { await sleep(until: deadline) }
    }

    private func sleep(until deadline: Instant) async {
        await withTaskGroup(of: Void.self) { [clock, signal] group in
            group.addTask { await clock.sleep(until: deadline) }
            group.addTask { await signal.wait() }
            await group.next()
            group.cancelAll()
        }
    }
}
