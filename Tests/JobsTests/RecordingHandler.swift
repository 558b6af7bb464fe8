import Jobs
import Records
import Synchronization

/// A handler that notes what it is given and does what the test says.
final class RecordingHandler: JobHandler {
    private let seen = Mutex<[JobRow]>([])
    private let answer: @Sendable (JobRow) async throws(JobFailure) -> Void

    init(_ answer: @escaping @Sendable (JobRow) async throws(JobFailure) -> Void = { _ in }) {
        self.answer = answer
    }

    /// In the order in which they were begun.
    var begun: [JobRow] { seen.withLock { $0 } }

    func run(_ job: JobRow) async throws(JobFailure) {
        seen.withLock { $0.append(job) }
        try await answer(job)
    }

    /// Ends only when the task is cancelled, as a handler should.
    static let untilCancelled: @Sendable (JobRow) async throws(JobFailure) -> Void = { _ throws(JobFailure) in
        while !Task.isCancelled { await Task.yield() }
        throw .retry(code: "interrupted")
    }
}
