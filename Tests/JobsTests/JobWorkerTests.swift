import AssayTesting
import Jobs
import Logging
import Recognition
import Records
import Testing

@Suite struct JobWorkerTests {
    let bench = JobBench()

    @Test func doesAJobWhenItIsDueAndNotBefore() async throws {
        let handler = RecordingHandler()
        try await bench.add(["a"], in: 10_000)
        try await bench.running(bench.worker(handler)) {
            bench.clock.advance(milliseconds: 9_999)
            try await bench.settle()
            #expect(handler.begun.isEmpty)
            bench.clock.advance(milliseconds: 1)
            try await bench.eventually("the job is done") { await bench.jobs().isEmpty }
            #expect(handler.begun.map(\.key) == ["a"])
        }
    }

    @Test func wakesWhenItIsToldOfWork() async throws {
        let handler = RecordingHandler()
        let loop = bench.worker(handler)
        try await bench.running(loop) {
            try await bench.sleeping(for: JobPolicy().longestPause)
            // The clock stands still: only the call can wake the loop.
            try await bench.add(["a"])
            loop.wake()
            try await bench.eventually("the job is done") { await bench.jobs().isEmpty }
            #expect(handler.begun.count == 1)
        }
    }

    @Test func looksAtTheTableNowAndThenEvenWhenNobodyCalls() async throws {
        let handler = RecordingHandler()
        try await bench.running(bench.worker(handler, policy: JobPolicy(longestPause: 30_000))) {
            try await bench.sleeping(for: 30_000)
            try await bench.add(["a"])
            try await bench.settle()
            #expect(handler.begun.isEmpty)
            bench.clock.advance(milliseconds: 30_000)
            try await bench.eventually("the job is done") { await bench.jobs().isEmpty }
        }
    }

    @Test func triesAgainWithLongerPausesAndBuriesInTheEnd() async throws {
        let handler = RecordingHandler { _ throws(JobFailure) in throw .retry(code: "examiner-busy") }
        let policy = JobPolicy(maximumFailures: 4, backOff: JobBackOff(first: 1_000, longest: 3_000))
        try await bench.add(["a"])
        try await bench.running(bench.worker(handler, policy: policy)) {
            for (attempt, full) in [(1, 1_000), (2, 2_000), (3, 3_000)] as [(Int, Int64)] {
                try await bench.eventually("attempt \(attempt) has failed") {
                    await bench.jobs().first.map { $0.attempts == attempt && $0.leaseUntil == nil } ?? false
                }
                let job = try #require(await bench.jobs().first)
                #expect(job.lastError == "examiner-busy")
                #expect((full / 2...full).contains(job.due.since(bench.clock.now())))
                bench.clock.advance(to: job.due)
            }
            try await bench.eventually("the job is buried") { await bench.jobs(.buried).count == 1 }
            #expect(handler.begun.map(\.attempts) == [1, 2, 3, 4])
            #expect(await bench.jobs(.buried).first?.lastError == "examiner-busy")
        }
    }

    @Test func doesNotCountWhatTheEndOfTheServiceCutOffAsAFailure() async throws {
        let handler = RecordingHandler { _ throws(JobFailure) in throw .retry(code: "examiner-busy") }
        try await bench.add(["a"])
        for _ in 0..<7 {
            let now = bench.clock.now()
            _ = await bench.records.leaseJob(kinds: JobKind.allCases, now: now, until: now)
        }
        try await bench.running(bench.worker(handler, policy: JobPolicy(maximumFailures: 2))) {
            try await bench.eventually("it has failed once") { await bench.jobs().first?.failures == 1 }
            let job = try #require(await bench.jobs().first)
            #expect(job.attempts == 8 && job.state == .waiting)
            bench.clock.advance(to: job.due)
            try await bench.eventually("it has failed twice") { await bench.jobs(.buried).count == 1 }
        }
        #expect(await bench.jobs().first?.lastError == "examiner-busy")
    }

    @Test func beginsAnewWithAJobThatIsExhumed() async throws {
        let handler = RecordingHandler { job throws(JobFailure) in
            if job.lastError == nil { throw .bury(code: "vault-missing") }
        }
        try await bench.add(["a"])
        let worker = bench.worker(handler)
        try await bench.running(worker) {
            try await bench.eventually("the job is buried") { await bench.jobs(.buried).count == 1 }
            let job = try #require(await bench.jobs(.buried).first)
            try await bench.records.exhumeJob(job.id, in: job.body, due: bench.clock.now())
            worker.wake()
            try await bench.eventually("the job is done") { await bench.jobs().isEmpty }
            #expect(handler.begun.map(\.attempts) == [1, 1])
        }
    }

    @Test func buriesAJobThatWasBegunTooOftenWithoutRunningIt() async throws {
        let handler = RecordingHandler()
        try await bench.add(["a"])
        // Three services died while they did it.
        for _ in 0..<3 {
            let now = bench.clock.now()
            _ = await bench.records.leaseJob(kinds: JobKind.allCases, now: now, until: now)
        }
        try await bench.running(bench.worker(handler, policy: JobPolicy(maximumAttempts: 3))) {
            try await bench.eventually("the job is buried") { await bench.jobs(.buried).count == 1 }
        }
        #expect(handler.begun.isEmpty)
        #expect(await bench.jobs().first?.lastError == JobFailure.Code.attemptsExhausted)
    }

    @Test func runsNoMoreJobsAtOnceThanItMay() async throws {
        let counter = Counter()
        let handler = RecordingHandler { _ in
            await counter.enter()
            for _ in 0..<20 { await Task.yield() }
            await counter.leave()
        }
        try await bench.add((0..<40).map { "job-\($0)" })
        try await bench.running(bench.worker(handler, policy: JobPolicy(concurrency: 3))) {
            try await bench.eventually("all are done") { await bench.jobs().isEmpty }
        }
        #expect(await counter.most == 3)
        #expect(handler.begun.count == 40)
    }

    @Test func leavesKindsWithoutAHandlerAlone() async throws {
        let worker = JobWorker(
            records: bench.records,
            handlers: [:],
            clock: bench.clock,
            logger: .init(label: "test")
        )
        try await bench.add(["a"])
        try await bench.running(worker) { try await bench.settle() }
        #expect(await bench.jobs().map(\.attempts) == [0])
    }

    actor Counter {
        private var inside = 0
        private(set) var most = 0

        func enter() {
            inside += 1
            most = max(most, inside)
        }

        func leave() { inside -= 1 }
    }
}
