import AssayTesting
import Jobs
import Logging
import Recognition
import Records
import Synchronization
import Testing

/// Nobody waits behind what is in another lane.
@Suite struct JobLaneTests {
    let bench = JobBench()

    /// A server of mail that takes the connection and never answers: as many messages hang as there may be at once, and more wait.
    @Test func aTransportThatHangsDelaysNoClock() async throws {
        let isHanging = Mutex(true)
        let delivery = RecordingHandler { _ in
            while isHanging.withLock({ $0 }), !Task.isCancelled { await Task.yield() }
        }
        let clocks = RecordingHandler()
        let policy = JobPolicy(concurrency: 1)
        try await add(.deliverNotice, ["n1", "n2", "n3"])
        try await running([.deliverNotice: delivery, .runClocks: clocks], policy) { workers in
            try await bench.eventually("a message hangs") { delivery.begun.count == 1 }
            try await add(.runClocks, ["c1", "c2"], seed: 2)
            for worker in workers { worker.wake() }
            try await bench.eventually("the clocks are seen to") { clocks.begun.count == 2 }
            #expect(delivery.begun.count == 1 && isHanging.withLock { $0 })
            isHanging.withLock { $0 = false }
            try await bench.eventually("the messages go out") { await bench.jobs().isEmpty }
        }
        #expect(delivery.begun.map(\.key).sorted() == ["n1", "n2", "n3"])
    }

    /// Whatever has a handler is done, in one lane, and each lane keeps to its own policy.
    @Test func everyKindIsDoneOnce() async throws {
        let handler = RecordingHandler()
        let handlers = Dictionary(uniqueKeysWithValues: JobKind.allCases.map { ($0, handler as any JobHandler) })
        for (seed, kind) in JobKind.allCases.enumerated() { try await add(kind, ["k"], seed: UInt64(seed + 1)) }
        try await running(handlers, JobPolicy()) { _ in
            try await bench.eventually("all are done") { await bench.jobs().isEmpty }
        }
        #expect(handler.begun.map(\.kind.rawValue).sorted() == JobKind.allCases.map(\.rawValue).sorted())
        #expect(Set(JobKind.allCases.map { JobLane($0) }) == Set(JobLane.allCases), "no worker is idle for ever")
    }

    private func add(_ kind: JobKind, _ keys: [String], seed: UInt64 = 1) async throws {
        var acts = SampleActs(seed: seed)
        var sample = SampleCase(using: &acts)
        let jobs = keys.map { NewJob(id: acts.id(), kind: kind, key: $0, due: bench.clock.now()) }
        _ = try await bench.records.append(sample.append([.withdrawn(.init())], using: &acts, jobs: jobs))
    }

    private func running(
        _ handlers: [JobKind: any JobHandler],
        _ policy: JobPolicy,
        _ body: ([JobWorker]) async throws -> Void
    ) async throws {
        let workers = JobLane.workers(
            records: bench.records,
            handlers: handlers,
            clock: bench.clock,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ) { _ in policy }
        let tasks = workers.map { worker in Task { await worker.run() } }
        do { try await body(workers) } catch {
            for task in tasks { task.cancel() }
            throw error
        }
        for worker in workers { worker.stop() }
        for task in tasks { await task.value }
    }
}
