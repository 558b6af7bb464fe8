import Recognition
import Records
import Synchronization

/// A store that fails at one point until it is told not to: what a worker sees of a full disk, or of its own death.
final class FaultyRecords: JobRecords {
    enum Point {
        case lease
        case finish
    }

    private let records: any JobRecords
    private let refused = Mutex<Point?>(nil)

    init(_ records: any JobRecords) {
        self.records = records
    }

    func refuse(_ point: Point?) { refused.withLock { $0 = point } }

    private func pass(_ point: Point) throws(RecordsFault) {
        if refused.withLock({ $0 == point }) { throw .noSpace }
    }

    func leaseJob(kinds: [JobKind], now: Instant, until: Instant) async throws(RecordsFault) -> JobRow? {
        try pass(.lease)
        return try await records.leaseJob(kinds: kinds, now: now, until: until)
    }

    func finishJob(_ job: JobRow) async throws(RecordsFault) {
        try pass(.finish)
        try await records.finishJob(job)
    }

    func nextJobDue(kinds: [JobKind]) async throws(RecordsFault) -> Instant? {
        try await records.nextJobDue(kinds: kinds)
    }

    func retryJob(_ job: JobRow, due: Instant, error: String) async throws(RecordsFault) {
        try await records.retryJob(job, due: due, error: error)
    }

    func releaseJob(_ job: JobRow) async throws(RecordsFault) { try await records.releaseJob(job) }

    func buryJob(_ job: JobRow, error: String) async throws(RecordsFault) {
        try await records.buryJob(job, error: error)
    }

    func jobs(in body: BodyID, state: JobState?, page: PageRequest) async throws(RecordsFault) -> Page<JobRow> {
        try await records.jobs(in: body, state: state, page: page)
    }

    func exhumeJob(_ id: JobID, in body: BodyID, due: Instant) async throws(RecordsFault) {
        try await records.exhumeJob(id, in: body, due: due)
    }
}
