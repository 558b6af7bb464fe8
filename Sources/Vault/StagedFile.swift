public import Recognition

/// The staging file of one upload, held by whoever opened it last.
///
/// Any number of calls may be under way at once; they take effect one after the other. Every call throws `superseded`
/// once another holder has reopened the upload in this process.
public protocol StagedFile: Sendable {
    var upload: UploadID { get }
    var body: BodyID { get }

    /// The number of bytes stored; not all of them need be synced.
    var offset: Int64 { get async throws(VaultFault) }

    /// Writes the pieces at the end and hashes them. Returns the new offset.
    ///
    /// Pieces of 64 KiB that are handed over some 256 KiB at a time cost the least. When a write fails, what was
    /// written before it stays and is counted; a full disk throws `noSpace` with that offset.
    @discardableResult
    func append<Piece: RawBytes>(_ pieces: [Piece]) async throws(VaultFault) -> Int64

    /// A place for bytes that become part of the upload only when they have this checksum.
    func setAside(checking checksum: Checksum) async throws(VaultFault) -> any BytesAside

    /// Copies the bytes of other uploads of the same body to the end, in this order, and returns the new offset. They are
    /// copied by the kernel where the file system can; they are hashed when sealing at the latest.
    ///
    /// Throws `notStaged` when one of them has no staging file. What was copied before a failure stays.
    func append(contentsOf uploads: [UploadID]) async throws(VaultFault) -> Int64

    /// Makes the bytes durable and returns how many there are: the offset that may be acknowledged.
    ///
    /// If the operating system reports that they could not be written, the file is cut back to the bytes that were
    /// durable before (never below what an earlier process left), because after such a failure nobody knows which of
    /// the others reached the disk. This holder is then superseded; reopening gives the true offset.
    func sync() async throws(VaultFault) -> Int64

    /// Puts the bytes under their digest, durably. The staging file stays as a second name of the same bytes until
    /// `Vault.unstage`, so that a crash before the row is committed loses nothing. Sealing again gives the same object.
    ///
    /// Throws `digestMismatch` if the digest is another than `expected`; the bytes are kept.
    func seal(expecting expected: Digest?) async throws(VaultFault) -> SealedObject

    /// Deletes the staging file.
    func discard() async throws(VaultFault)
}

extension StagedFile {
    @discardableResult
    public func append(_ bytes: [UInt8]) async throws(VaultFault) -> Int64 { try await append([bytes]) }

    public func seal() async throws(VaultFault) -> SealedObject { try await seal(expecting: nil) }
}
