public import Recognition

/// Evidence bytes: staged while they arrive, sealed under their digest, read by ranges.
///
/// The way of an upload is `stage` → `StagedFile.append`, `sync` … → `StagedFile.seal` → *the row is committed* →
/// `unstage`. A crash between any two is repaired by `reopen` and the same calls again: sealing twice gives the same
/// object, and bytes that were acknowledged after `sync` are there. An object without a row is garbage that
/// `reconcile` reports; a row without an object is a bug that `reconcile` reports.
public protocol Vault: Sendable {
    /// Creates the staging file of a new upload, durably: it is there after a power cut.
    ///
    /// Throws `alreadyStaged` when there is one.
    func stage(_ upload: UploadID, for body: BodyID) async throws(VaultFault) -> any StagedFile

    /// Takes over the staging file of an upload. From now on the former holder's calls throw `superseded`; a call of
    /// its that was under way has ended.
    ///
    /// The offset is the number of bytes that are there, whatever a record says. No byte is read again before this
    /// returns: after a restart the digest catches up beside the appends, and at the latest when sealing.
    /// Throws `notStaged` when there is none.
    func reopen(_ upload: UploadID, for body: BodyID) async throws(VaultFault) -> any StagedFile

    /// How many bytes of an upload are stored and synced, without taking it over. Throws `notStaged` when there is
    /// no staging file.
    func durableOffset(of upload: UploadID, for body: BodyID) async throws(VaultFault) -> Int64

    /// Drops the staging file of an upload, whoever holds it. To be called when the row of the sealed object is
    /// committed (the object stays), and when an upload is given up. Idempotent.
    func unstage(_ upload: UploadID, for body: BodyID) async throws(VaultFault)

    /// The staging files of a body that nobody has changed since, by their uploads. Looks at nothing else.
    func stagedUploads(of body: BodyID, unchangedSince instant: Instant) async throws(VaultFault) -> [RestingFile]

    /// The room that there is. Looks at every staging file; for the moment at which an upload begins.
    func space() async throws(VaultFault) -> VaultSpace

    /// Stores a small object (a keyframe, a report) with the guarantees of `StagedFile.seal`.
    func store(_ bytes: [UInt8], for body: BodyID) async throws(VaultFault) -> SealedObject

    /// Opens an object for reading. It stays readable until the handle is dropped, even when deleted meanwhile.
    func open(_ key: ObjectKey) async throws(VaultFault) -> any StoredObject

    /// A descriptor of the object, opened read-only and closed when an executed program takes over, for the examiner
    /// to inherit explicitly.
    func descriptor(of key: ObjectKey) async throws(VaultFault) -> OpenFile

    func contains(_ key: ObjectKey) async throws(VaultFault) -> Bool

    /// The object's size in bytes. Throws `notStored` when there is no such object.
    func size(of key: ObjectKey) async throws(VaultFault) -> Int64

    /// Reads the whole object and compares its digest with its name.
    func verify(_ key: ObjectKey) async throws(VaultFault) -> Verification

    /// Deletes an object and every staging file that shares its bytes, durably. Idempotent.
    func delete(_ key: ObjectKey) async throws(VaultFault)

    /// Compares what lies on the disk for one body with what its records say. Changes nothing.
    func reconcile(_ body: BodyID, with records: RecordedBytes) async throws(VaultFault) -> Reconciliation
}
