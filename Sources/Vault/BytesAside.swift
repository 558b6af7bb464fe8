/// Bytes of an upload that wait for their checksum to be compared. They lie in a file without a name: whatever ends the
/// process ends them, and the upload is as if they had never come.
///
/// Calls take effect one after the other, and in the order in which they were made when each is awaited.
public protocol BytesAside: Sendable {
    /// Writes the pieces at the end; returns how many bytes wait. A full disk throws `noSpace` with the upload's offset.
    @discardableResult
    func append<Piece: RawBytes>(_ pieces: [Piece]) async throws(VaultFault) -> Int64

    /// Whether all that was written has the checksum that was announced.
    var isRight: Bool { get async }

    /// Puts the bytes at the end of the upload and returns its new offset. They are gone from here afterwards.
    ///
    /// A crash in between leaves the upload with the first of them, which are right ones. Throws `superseded` when
    /// somebody else has taken the upload over.
    func adopt() async throws(VaultFault) -> Int64
}
