public import Recognition

/// Uploads in progress. The offset in a row may lag the bytes on disk, never lead them.
public protocol UploadRecords: Sendable {
    /// - Throws: `.alreadyExists`; `.quotaReached` when it would reserve more than there is. Looking and creating are one:
    ///   uploads that are begun at once do not pass a limit together.
    func createUpload(_ upload: UploadRow, within quota: UploadQuota) async throws(RecordsFault)

    /// Whether an upload of this length could be created now.
    ///
    /// - Throws: `.quotaReached`.
    func checkQuota(
        _ quota: UploadQuota,
        against length: Int64,
        of person: PersonID,
        in body: BodyID
    ) async throws(RecordsFault)

    /// - Throws: `.notFound`, also for an upload of another body.
    func upload(_ id: UploadID, in body: BodyID) async throws(RecordsFault) -> UploadRow

    /// The upload whose address has the secret with this digest, of whichever body; nil when there is none.
    func upload(capability digest: Digest) async throws(RecordsFault) -> UploadRow?

    /// Every upload in this state, of all bodies, oldest first, at most 1,000; for taking up work after a restart.
    func uploads(in state: UploadState) async throws(RecordsFault) -> [UploadRow]

    /// Uploads of all bodies that have expired at this instant, oldest first, at most 1,000. Complete ones do not expire: they
    /// only wait to be received.
    func expiredUploads(at instant: Instant) async throws(RecordsFault) -> [UploadRow]

    /// The uploads of this person that were begun with this `Upload-Concat` header, oldest first.
    func uploads(joinedAs concat: String, of person: PersonID, in body: BodyID) async throws(RecordsFault)
        -> [UploadRow]

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

    /// Fixes the length of an upload that was begun without. The same length again changes nothing.
    ///
    /// - Throws: `.notFound`; `.malformed` for another length than the one that is fixed, one below the offset, and one above
    ///   what was reserved.
    func declareLength(_ length: Int64, of id: UploadID, in body: BodyID) async throws(RecordsFault)

    /// Says what an upload becomes that was begun without, and how long it is after all.
    ///
    /// - Throws: `.notFound`; `.malformed` where that is known or its bytes are all there, for a length below the offset, and for
    ///   one above what was reserved.
    func aimUpload(_ id: UploadID, in body: BodyID, at target: UploadTarget, length: Int64) async throws(RecordsFault)

    /// Says when an upload expires.
    ///
    /// - Throws: `.notFound`.
    func setExpiry(_ instant: Instant, of id: UploadID, in body: BodyID) async throws(RecordsFault)

    /// The upload has become this piece of evidence; what it had reserved is free. Again: nothing changes.
    ///
    /// - Parameter expires: when its address is forgotten.
    /// - Throws: `.notFound`; `.malformed` for a part.
    func receiveUpload(
        _ id: UploadID,
        in body: BodyID,
        as evidence: EvidenceID,
        digest: Digest,
        at: Instant,
        expires: Instant
    ) async throws(RecordsFault)

    /// None: nothing happens.
    func deleteUpload(_ id: UploadID, in body: BodyID) async throws(RecordsFault)
}
