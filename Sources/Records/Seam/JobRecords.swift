public import Recognition

/// The one table of jobs.
public protocol JobRecords: Sendable {
    /// Leases the job that has been due longest among these kinds; of two callers at once exactly one gets it. Counts an attempt.
    func leaseJob(kinds: [JobKind], now: Instant, until: Instant) async throws(RecordsFault) -> JobRow?

    /// When the next job of these kinds is due or its lease runs out; nil: there is none.
    func nextJobDue(kinds: [JobKind]) async throws(RecordsFault) -> Instant?

    /// The job is done and its row goes. A job whose lease was lost to another worker stays.
    func finishJob(_ job: JobRow) async throws(RecordsFault)

    /// The attempt failed; the job is due again at `due`. `error` is a stable code, never a text with data.
    func retryJob(_ job: JobRow, due: Instant, error: String) async throws(RecordsFault)

    /// The job has failed for good and waits for a person.
    func buryJob(_ job: JobRow, error: String) async throws(RecordsFault)

    func jobs(in body: BodyID, state: JobState?, page: PageRequest) async throws(RecordsFault) -> Page<JobRow>

    /// A buried job becomes due again, with its attempts counted from zero.
    ///
    /// - Throws: `.notFound` when there is no such buried job.
    func exhumeJob(_ id: JobID, in body: BodyID, due: Instant) async throws(RecordsFault)
}
