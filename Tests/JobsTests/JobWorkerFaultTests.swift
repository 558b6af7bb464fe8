import AssayTesting
import Jobs
import Recognition
import Records
import Synchronization
import Testing

/// What happens between any two steps of a job: nothing is lost, and nothing that matters is done twice.
@Suite struct JobWorkerFaultTests {
    let bench = JobBench()

    @Test func takesUpAJobWhoseServiceDiedBetweenTheWorkAndTheRow() async throws {
        // The work itself, as a handler sees it: done when its act is there.
        let done = Mutex<[String: Int]>([:])
        let handler = RecordingHandler { job in
            done.withLock { done in if done[job.key] == nil { done[job.key] = job.attempts } }
        }
        try await bench.add(["a"])
        let dying = FaultyRecords(bench.records)
        dying.refuse(.finish)
        try await bench.running(bench.worker(handler, over: dying)) {
            try await bench.eventually("the work was done") { done.withLock { $0.count } == 1 }
        }
        #expect(await bench.jobs().map(\.attempts) == [1])

        let next = bench.worker(handler)
        try await bench.running(next) {
            try await bench.sleeping(for: JobPolicy().longestPause)
            #expect(handler.begun.count == 1)
            bench.clock.advance(milliseconds: JobPolicy().lease)
            try await bench.eventually("the row is gone") { await bench.jobs().isEmpty }
        }
        #expect(handler.begun.map(\.attempts) == [1, 2])
        #expect(done.withLock { $0 } == ["a": 1])
    }

    @Test func twoWorkersDoEachJobOnce() async throws {
        let handler = RecordingHandler { _ in for _ in 0..<5 { await Task.yield() } }
        let keys = (0..<200).map { "job-\($0)" }
        try await bench.add(keys)
        try await bench.running(bench.worker(handler, policy: JobPolicy(concurrency: 4))) {
            try await bench.running(bench.worker(handler, policy: JobPolicy(concurrency: 4))) {
                try await bench.eventually("all are done") { await bench.jobs().isEmpty }
            }
        }
        #expect(handler.begun.map(\.key).sorted() == keys.sorted())
    }

    @Test func goesOnWhenTheStoreFailsForAWhile() async throws {
        let handler = RecordingHandler()
        let store = FaultyRecords(bench.records)
        store.refuse(.lease)
        try await bench.add(["a"])
        try await bench.running(bench.worker(handler, over: store)) {
            try await bench.sleeping(for: JobPolicy().backOff.first)
            #expect(handler.begun.isEmpty)
            store.refuse(nil)
            bench.clock.advance(milliseconds: JobPolicy().backOff.first)
            try await bench.eventually("the job is done") { await bench.jobs().isEmpty }
        }
    }

    @Test func cancelsAHandlerWhoseLeaseRanOut() async throws {
        let handler = RecordingHandler { job throws(JobFailure) in
            if job.attempts == 1 { try await RecordingHandler.untilCancelled(job) }
        }
        try await bench.add(["a"])
        try await bench.running(bench.worker(handler, policy: JobPolicy(lease: 5_000))) {
            try await bench.eventually("it is begun") { handler.begun.count == 1 }
            bench.clock.advance(milliseconds: 5_000)
            // Either the same worker settles it as failed, or it is leased again at once: it comes to its end.
            try await bench.eventually("it is begun again") {
                bench.clock.advance(milliseconds: 1_000)
                return handler.begun.count == 2
            }
            try await bench.eventually("the job is done") { await bench.jobs().isEmpty }
        }
    }

    @Test func letsRunningJobsEndWhenItStops() async throws {
        let gate = Gate()
        let handler = RecordingHandler { _ in await gate.wait() }
        try await bench.add(["a", "b"])
        let worker = bench.worker(handler, policy: JobPolicy(concurrency: 1))
        let task = Task { await worker.run() }
        try await bench.eventually("one is begun") { handler.begun.count == 1 }
        worker.stop()
        try await bench.settle()
        await gate.open()
        await task.value
        // The one that ran is done, and the other was not begun.
        #expect(await bench.jobs().map(\.key) == ["b"])
        #expect(await bench.jobs().map(\.attempts) == [0])
    }

    @Test(arguments: [true, false])
    func givesBackTheLeaseOfAJobThatIsNotDoneInTime(isCancelled: Bool) async throws {
        let handler = RecordingHandler(RecordingHandler.untilCancelled)
        try await bench.add(["a"])
        let worker = bench.worker(handler)
        let task = Task { await worker.run() }
        try await bench.eventually("it is begun") { handler.begun.count == 1 }
        if isCancelled {
            task.cancel()
        } else {
            worker.stop()
            try await bench.sleeping(for: JobPolicy().grace)
            #expect(await bench.jobs().first?.leaseUntil != nil)
            bench.clock.advance(milliseconds: JobPolicy().grace)
        }
        await task.value
        let job = try #require(await bench.jobs().first)
        #expect(job.leaseUntil == nil && job.attempts == 0 && job.lastError == nil)
    }

    @Test func stopsAtOnceWhenNothingRuns() async throws {
        let worker = bench.worker(RecordingHandler())
        let task = Task { await worker.run() }
        try await bench.settle()
        worker.stop()
        await task.value
        // Also when it was stopped before it began.
        await worker.run()
    }

    actor Gate {
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func wait() async {
            if isOpen { return }
            await withCheckedContinuation { waiting.append($0) }
        }

        func open() {
            isOpen = true
            for waiter in waiting { waiter.resume() }
            waiting = []
        }
    }
}
