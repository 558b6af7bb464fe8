import AssayTesting
import Jobs
import Logging
import Recognition
import Records
import Testing

/// A store, a clock and workers over them.
final class JobBench: Sendable {
    let records = MemoryRecords()
    let clock = ManualClock()

    func worker(
        _ handler: any JobHandler,
        policy: JobPolicy = JobPolicy(),
        over store: (any JobRecords)? = nil
    ) -> JobWorker {
        JobWorker(
            records: store ?? records,
            handlers: [.examineEvidence: handler],
            policy: policy,
            clock: clock,
            generator: SeededGenerator(seed: 1),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// Adds jobs that are due so many milliseconds after the clock's time.
    func add(_ keys: [String], in delay: Int64 = 0, seed: UInt64 = 1) async throws {
        var acts = SampleActs(seed: seed)
        var sample = SampleCase(using: &acts)
        let jobs = keys.map {
            NewJob(id: acts.id(), kind: .examineEvidence, key: $0, due: clock.now().adding(milliseconds: delay))
        }
        _ = try await records.append(sample.append([.withdrawn(.init())], using: &acts, jobs: jobs))
    }

    func jobs(_ state: JobState? = nil) async -> [JobRow] {
        await records.jobs(in: SampleActs(seed: 0).body, state: state, page: PageRequest(limit: 500)).rows
    }

    /// Runs a worker beside `body`, and stops it afterwards.
    func running(_ worker: JobWorker, _ body: () async throws -> Void) async throws {
        let task = Task { await worker.run() }
        do { try await body() } catch {
            task.cancel()
            throw error
        }
        worker.stop()
        await task.value
    }

    /// Waits for what other tasks bring about.
    func eventually(_ what: Comment, _ isTrue: () async -> Bool) async throws {
        for _ in 0..<20_000 {
            if await isTrue() { return }
            try await Task.sleep(for: .milliseconds(1))
        }
        Issue.record("never: \(what)")
    }

    /// Waits until a task sleeps for so long from now, so that moving the clock wakes it.
    func sleeping(for delay: Int64) async throws {
        let deadline = clock.now().adding(milliseconds: delay)
        try await eventually("somebody sleeps until \(deadline)") { clock.deadlines.contains(deadline) }
    }

    /// Lets other tasks go on for a while, to see that something does not happen.
    func settle() async throws { try await Task.sleep(for: .milliseconds(30)) }
}
