import Recognition

/// The name of a staging file.
struct StagingKey: Hashable, Sendable {
    let body: BodyID
    let upload: UploadID

    /// Identifiers can be made without a check, and these become names on the disk: `malformedIdentifier` unless both
    /// are canonical.
    init(body: BodyID, upload: UploadID) throws(VaultFault) {
        guard BodyID(body.text) == body, UploadID(upload.text) == upload else { throw .malformedIdentifier }
        self.body = body
        self.upload = upload
    }
}
