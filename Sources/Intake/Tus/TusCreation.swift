/// What a client asks for when it begins an upload.
struct TusCreation: Hashable, Sendable {
    /// Bytes of the whole file; at most the service's maximum.
    let length: Int64
    let metadata: UploadMetadata
    /// The body of the request is the beginning of the file (creation-with-upload).
    let carriesBytes: Bool
}
