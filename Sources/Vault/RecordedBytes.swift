public import Recognition

/// What the records of one body say about its part of the vault.
public struct RecordedBytes: Sendable {
    /// Every object that some row refers to, with its size in bytes.
    public var objects: [Digest: Int64]
    /// Every upload that is neither finished nor given up.
    public var uploads: Set<UploadID>
    /// Read *before* the records: whatever the disk shows to be younger is left out of the findings that would
    /// lead to a deletion, because its row may just not have been there yet.
    public var readAt: Instant

    public init(objects: [Digest: Int64], uploads: Set<UploadID>, readAt: Instant) {
        self.objects = objects
        self.uploads = uploads
        self.readAt = readAt
    }
}
