public import Recognition

/// The outbox: who must learn of which act, and whether they were told. A notice comes with its append, and is delivered by a job
/// that comes with it too (`JobKind.deliverNotice`); when and how often it is tried is the job's affair.
public protocol NoticeRecords: Sendable {
    /// - Throws: `.notFound`.
    func notice(_ id: NoticeID, in body: BodyID) async throws(RecordsFault) -> NoticeRow

    /// By the time of the act, newest last, then by identifier.
    func notices(
        in body: BodyID,
        matching filter: NoticeFilter,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<NoticeRow>

    /// Records how an attempt ended, and counts it. What was delivered stays so: settling it again changes nothing.
    ///
    /// - Throws: `.notFound`.
    func settle(_ notice: NoticeID, in body: BodyID, as settlement: NoticeSettlement) async throws(RecordsFault)

    /// A dead letter waits again, with its attempts counted from zero, and what delivers it is added with that.
    ///
    /// - Throws: `.notFound` when there is no such dead letter.
    func sendAgain(_ notice: NoticeID, in body: BodyID, by job: NewJob) async throws(RecordsFault)
}
