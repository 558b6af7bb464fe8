/// What a deployment takes in, enforced on the server.
public struct UploadLimits: Hashable, Sendable {
    /// Bytes of one file.
    public let maximumBytes: Int64
    /// Unfinished uploads of one person.
    public let uploadsPerPerson: Int
    /// Bytes that the unfinished uploads of one person may come to; reserved when an upload is created.
    public let bytesPerPerson: Int64
    /// Hours after which an upload that does not progress is dropped.
    public let expiryHours: Int

    public init(
        maximumBytes: Int64 = 4 << 30,
        uploadsPerPerson: Int = 32,
        bytesPerPerson: Int64 = 16 << 30,
        expiryHours: Int = 14 * 24
    ) {
        self.maximumBytes = maximumBytes
        self.uploadsPerPerson = uploadsPerPerson
        self.bytesPerPerson = bytesPerPerson
        self.expiryHours = expiryHours
    }
}
