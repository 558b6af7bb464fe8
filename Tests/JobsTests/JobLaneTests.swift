import AssayTesting
import Logging
import Recognition
import Records
import Synchronization
import Testing

@testable import Jobs

/// What waits for others keeps nothing else waiting.
@Suite struct JobLaneTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [[JobKind.deliverNotice], [.examineEvidence, .checkEvidence], [.deliverNotice, .checkEvidence]]
    )
    func aClockIsActedOnWhileOtherJobsHang(hanging: [JobKind]) async throws {
        let records = MemoryRecords()
        let handlers = Dictionary(
            uniqueKeysWithValues: JobKind.allCases.map { kind in
                (kind, LaneHandler(hangs: hanging.contains(kind)))
            }
        )
        var acts = SampleActs(seed: 1)
        var sample = SampleCase(using: &acts)
        // More than any worker does at once, and all of them due before the clock is.
        var jobs = (1...40).flatMap { number in
            hanging.map {
                NewJob(id: acts.id(), kind: $0, key: "\($0.rawValue) \(number)", due: Instant(milliseconds: 1))
            }
        }
        jobs.append(NewJob(id: acts.id(), kind: .runClocks, key: "clock", due: Instant(milliseconds: 2)))
        _ = try await records.append(sample.append([.withdrawn(.init())], using: &acts, jobs: jobs))
        let workers = JobLane.workers(
            over: records,
            handlers: handlers,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ) { _ in JobPolicy(concurrency: 2) }
        let running = Task {
            await withDiscardingTaskGroup { group in
                for worker in workers { group.addTask { await worker.run() } }
            }
        }
        let clocks = try #require(handlers[.runClocks])
        while clocks.done.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
        #expect(clocks.done == ["clock"])
        running.cancel()
        await running.value
    }

    @Test func eachLaneHasItsJobs() {
        for lane in JobLane.allCases {
            #expect(JobKind.allCases.contains { JobLane(of: $0) == lane }, "\(lane)")
        }
    }
}

/// Does its job at once, or never.
private final class LaneHandler: JobHandler {
    private let hangs: Bool
    private let keys = Mutex<[String]>([])

    init(hangs: Bool) { self.hangs = hangs }

    var done: [String] { keys.withLock { $0 } }

    func run(_ job: JobRow) async throws(JobFailure) {
        if hangs {
            do { try await Task.sleep(for: .seconds(3_600)) } catch { throw .retry(code: "stopped") }
        }
        keys.withLock { $0.append(job.key) }
    }
}
