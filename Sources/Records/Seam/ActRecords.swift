public import Recognition

public protocol ActRecords: Sendable {
    /// The one write: acts, jobs, notices, documents and the projections that follow from the acts, in one transaction.
    ///
    /// - Throws: `.conflict` when the stream's version is not `append.expecting`; `.idempotencyKeyReused` when the
    ///   key was used for another request; `.alreadyExists` when an act's, a job's, a notice's or a token's identity is taken;
    ///   `.malformed` when the append contradicts itself. Then nothing has changed.
    func append(_ append: Append) async throws(RecordsFault) -> AppendReceipt

    /// The same for several streams of one body, each once: all of them in one transaction, or none. An idempotency key that one of
    /// them carries stands for all; where several do, it is the same.
    ///
    /// - Returns: the receipt of the last act of all; or, when the key was used for this request before, the answer to it.
    /// - Throws: as for one append, of the first that is refused: a `.conflict` names its stream.
    func append(together appends: [Append]) async throws(RecordsFault) -> AppendReceipt

    /// The acts of a stream in their order, with the personal parts that still exist; empty when there is no such
    /// stream in this body.
    func acts(of stream: StreamID, in body: BodyID) async throws(RecordsFault) -> [Act]

    /// Acts of a body after a position, in the order of their positions. One writer commits in order, so a reader
    /// that goes on from the last position it saw neither skips an act nor sees one twice.
    ///
    /// - Parameters:
    ///   - kinds: only these kinds (`Deed.kind`) on streams of kind `stream`; nil: all.
    ///   - limit: 1 to 1,000.
    func acts(
        in body: BodyID,
        after position: Int64,
        stream: StreamKind?,
        kinds: [String]?,
        limit: Int
    ) async throws(RecordsFault) -> [PositionedAct]

    /// Deletes the personal parts of these acts with their salts. What is gone already is no fault.
    func erasePersonalParts(of acts: [ActID], in body: BodyID) async throws(RecordsFault)

    /// The answer that was given under this idempotency key, for replaying it before any rule is asked; nil: the key
    /// is new.
    ///
    /// - Throws: `.idempotencyKeyReused` when the key was used for another request.
    func answer(
        toKey key: String,
        of person: PersonID,
        request: Digest,
        in body: BodyID
    ) async throws(RecordsFault) -> [UInt8]?

    /// A document (scheme or unit, as JSON) that was appended under this digest.
    func document(_ digest: Digest, in body: BodyID) async throws(RecordsFault) -> [UInt8]?
}
