public import Recognition

/// Uploads in progress. The offset in a row may lag the bytes on disk, never lead them.
public protocol UploadRecords: Sendable {
    /// - Throws: `.alreadyExists`.
    func createUpload(_ upload: UploadRow) async throws(RecordsFault)

    /// - Throws: `.notFound`, also for an upload of another body.
    func upload(_ id: UploadID, in body: BodyID) async throws(RecordsFault) -> UploadRow

    /// Every upload in this state, of all bodies, oldest first, at most 1,000; for taking up work after a restart.
    func uploads(in state: UploadState) async throws(RecordsFault) -> [UploadRow]

    /// Bytes that this person's uploads not yet `received` have reserved (their whole lengths), and how many uploads.
    func reservedUploads(of person: PersonID, in body: BodyID) async throws(RecordsFault) -> (bytes: Int64, count: Int)

    /// Moves an upload on. Offsets never go back and states only forward; a call that would move either back changes
    /// nothing.
    ///
    /// - Throws: `.notFound`; `.malformed` when the offset lies beyond the length.
    func advanceUpload(
        _ id: UploadID,
        in body: BodyID,
        offset: Int64,
        state: UploadState,
        at: Instant
    ) async throws(RecordsFault)

    /// None: nothing happens.
    func deleteUpload(_ id: UploadID, in body: BodyID) async throws(RecordsFault)
}
