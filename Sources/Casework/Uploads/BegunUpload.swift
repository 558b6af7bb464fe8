public import Records

/// An upload as it is begun: the only time that the secret of its address is known.
public struct BegunUpload: Sendable {
    public let row: UploadRow
    /// nil: the address has none, and opens with the token of its person alone.
    public let capability: String?
}
