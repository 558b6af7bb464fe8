import Recognition

/// What happens to one upload.
enum UploadEvent: Hashable, Sendable {
    /// The upload was looked up after a restart.
    case found
    /// POST was accepted and the upload exists; its body may carry the first bytes.
    case created(body: BodySize, isChecked: Bool = false, at: Instant)
    /// HEAD.
    case asked(at: Instant)
    /// PATCH. `length` is what the client says of the whole; `isChecked`: the body comes with a checksum.
    case offered(offset: Int64, body: BodySize, length: Int64? = nil, isChecked: Bool = false, at: Instant)
    /// DELETE.
    case terminated
    /// `declare` was done.
    case declared
    /// `hold` was done: the staging file is this writer's, and has so many bytes.
    case held(offset: Int64, by: UploadWriter)
    /// So many bytes of the body arrived.
    case arrived(count: Int, by: UploadWriter, at: Instant)
    /// `persist` was done: so many bytes are in the file.
    case persisted(offset: Int64, by: UploadWriter)
    /// `verify` was done.
    case verified(isRight: Bool, by: UploadWriter)
    /// `adopt` was done: so many bytes are in the file.
    case adopted(offset: Int64, by: UploadWriter)
    /// The body came to its proper end.
    case bodyEnded(by: UploadWriter)
    /// The connection broke off in the body.
    case bodyFailed(by: UploadWriter)
    /// `synchronise` was done: so many bytes are durable.
    case synchronised(offset: Int64)
    /// `finish` was done.
    case finished
    /// `drop` was done.
    case dropped
    /// An action could not be done. `offset` is what the file has now.
    case failed(StorageTrouble, offset: Int64, by: UploadWriter?)
}

/// Why an action on the file could not be done.
enum StorageTrouble: Hashable, Sendable {
    case diskFull
    case superseded
    case other
}
