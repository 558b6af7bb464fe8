import Vault

/// What a client asks for when it begins an upload.
struct TusCreation: Hashable, Sendable {
    /// Bytes of the whole file; at most the service's maximum. Nil: said later, or that of the parts together.
    let length: Int64?
    let metadata: UploadMetadata
    /// The body of the request is the beginning of the file (creation-with-upload).
    let carriesBytes: Bool
    /// Of the body.
    let checksum: Checksum?
    let concatenation: TusConcatenation?
    /// The header of that, as it came.
    let concat: String?
}
