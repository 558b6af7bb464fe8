public import Recognition

/// The one table of jobs.
public protocol JobRecords: Sendable {
    /// Leases the job that has been due longest among these kinds; of two callers at once exactly one gets it. Counts
    /// an attempt.
    func leaseJob(kinds: [JobKind], now: Instant, until: Instant) async throws(RecordsFault) -> JobRow?

    /// When the next job of these kinds is due or its lease runs out; nil: there is none.
    func nextJobDue(kinds: [JobKind]) async throws(RecordsFault) -> Instant?

    /// The job is done and its row goes. A job whose lease was lost to another worker stays.
    func finishJob(_ job: JobRow) async throws(RecordsFault)

    /// The attempt failed, which is counted; the job is due again at `due`. `error` is a stable code, never a text with data. Nothing
    /// happens to a job whose lease was lost; `buryJob` likewise.
    func retryJob(_ job: JobRow, due: Instant, error: String) async throws(RecordsFault)

    /// The worker stops before the job is done: it is due as before, and the attempt does not count. A job whose
    /// lease was lost to another worker stays as it is.
    func releaseJob(_ job: JobRow) async throws(RecordsFault)

    /// The job has failed for good and waits for a person.
    func buryJob(_ job: JobRow, error: String) async throws(RecordsFault)

    /// Jobs of a body, by when they are due, then by identifier.
    func jobs(in body: BodyID, state: JobState?, page: PageRequest) async throws(RecordsFault) -> Page<JobRow>

    /// A buried job becomes due again, with its attempts and failures counted from zero.
    ///
    /// - Throws: `.notFound` when there is no such buried job.
    func exhumeJob(_ id: JobID, in body: BodyID, due: Instant) async throws(RecordsFault)
}
