/// The rows of a deployment. Not access to tables: a few operations, each one transaction, in the domain's values.
///
/// Every implementation passes `RecordsContract`. All operations are durable when they return (a power cut afterwards
/// loses nothing), and none blocks the caller's thread. Cancelling the caller's task does not stop an operation that
/// has begun: what arrived is kept first, and the caller may fail afterwards.
public protocol Records: ActRecords, BodyRecords, CaseRecords, PersonRecords, QueueRecords, JobRecords, NoticeRecords,
    UploadRecords, DraftRecords, ReceiptRecords
{
    /// Recomputes all projections from the acts. Afterwards every row equals what the appends had left.
    func rebuildProjections() async throws(RecordsFault)

    /// Whether the store answers; for readiness.
    func ping() async throws(RecordsFault)
}
