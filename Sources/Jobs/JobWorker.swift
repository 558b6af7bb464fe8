public import Logging
public import Recognition
public import Records

/// The one loop over the one table of jobs: leases a job that is due, runs its handler, and settles it. A crash between the
/// handler and the settling runs the handler again, which is why handlers ask first whether their work is done.
public struct JobWorker: Sendable {
    private let records: any JobRecords
    private let handlers: [JobKind: any JobHandler]
    private let backOff: BackOff
    private let alarm: JobAlarm
    private let lease: Int64
    private let now: @Sendable () -> Instant
    private let jitter: @Sendable () -> Double
    private let logger: Logger

    /// - Parameter leaseSeconds: longer than any handler takes; after it another worker may take the job.
    public init(
        records: any JobRecords, handlers: [JobKind: any JobHandler], alarm: JobAlarm, backOff: BackOff = BackOff(),
        leaseSeconds: Int = 300, now: @escaping @Sendable () -> Instant, jitter: @escaping @Sendable () -> Double, logger: Logger
    ) {
        self.records = records
        self.handlers = handlers
        self.alarm = alarm
        self.backOff = backOff
        lease = Int64(leaseSeconds)
        self.now = now
        self.jitter = jitter
        self.logger = logger
    }

    private var kinds: [JobKind] { handlers.keys.sorted { $0.rawValue < $1.rawValue } }

    /// Works until the task is cancelled, `atOnce` jobs at a time.
    public func run(atOnce: Int) async {
        await withTaskGroup { group in
            for _ in 0..<max(1, atOnce) {
                group.addTask { await runLane() }
            }
        }
    }

    private func runLane() async {
        while !Task.isCancelled {
            let seen = await alarm.count
            if await runNext() { continue }
            await alarm.wait(since: seen, upTo: await pause())
        }
    }

    /// At most a second, so that a job which another lane gave back is not left lying.
    private func pause() async -> Duration {
        let due = try? await records.nextJobDue(kinds: kinds)
        return .milliseconds(min(max(due?.since(now()) ?? 1_000, 20), 1_000))
    }

    /// Runs the job that is due longest.
    ///
    /// - Returns: whether there was one.
    public func runNext() async -> Bool {
        let instant = now()
        do {
            guard let job = try await records.leaseJob(kinds: kinds, now: instant, until: instant.adding(seconds: lease)) else {
                return false
            }
            try await settle(job, await outcome(of: job))
            return true
        } catch {
            // The records are not to be had: the lease runs out by itself, and the pause keeps this from spinning.
            logger.error("jobs cannot be read or settled", metadata: ["fault": "\(error)"])
            return false
        }
    }

    private func outcome(of job: JobRow) async -> JobFailure? {
        guard let handler = handlers[job.kind] else { return .bury(code: "no-handler") }
        // A job that takes the service down with it each time must not do so for ever.
        guard job.attempts <= backOff.maximumAttempts else { return .bury(code: job.lastError ?? "too-many-attempts") }
        do {
            try await handler.run(job)
            return nil
        } catch {
            return error
        }
    }

    private func settle(_ job: JobRow, _ failure: JobFailure?) async throws(RecordsFault) {
        let metadata: Logger.Metadata = ["job": "\(job.id)", "kind": "\(job.kind.rawValue)", "attempt": "\(job.attempts)"]
        switch failure {
        case nil:
            try await records.finishJob(job)
        case .retry(let code) where job.attempts < backOff.maximumAttempts:
            let delay = backOff.delay(after: job.attempts, jitter: jitter())
            logger.warning("job failed and is tried again", metadata: metadata.merging(["code": "\(code)"]) { $1 })
            try await records.retryJob(job, due: now().adding(milliseconds: delay), error: code)
        case .retry(let code), .bury(let code):
            logger.error("job failed for good", metadata: metadata.merging(["code": "\(code)"]) { $1 })
            try await records.buryJob(job, error: code)
        }
    }
}
