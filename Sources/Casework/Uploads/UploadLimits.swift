/// What a deployment takes in, enforced on the server.
public struct UploadLimits: Hashable, Sendable {
    /// Bytes of one file.
    public let maximumBytes: Int64
    /// Unfinished uploads of one person.
    public let uploadsPerPerson: Int
    /// Bytes that the unfinished uploads of one person may come to; reserved when an upload is created.
    public let bytesPerPerson: Int64
    /// Unfinished uploads of one body.
    public let uploadsPerBody: Int
    /// Bytes that the unfinished uploads of one body may come to.
    public let bytesPerBody: Int64
    /// Bytes of the disk that are left free for everything else; at most a twentieth of it.
    public let keptFree: Int64
    /// Seconds without progress after which an upload is dropped.
    public let expirySeconds: Int64
    /// The same for an upload that has not a byte yet: its address may never have reached the client.
    public let emptyExpirySeconds: Int64

    public init(
        maximumBytes: Int64 = 4 << 30,
        uploadsPerPerson: Int = 32,
        bytesPerPerson: Int64 = 16 << 30,
        uploadsPerBody: Int = 20_000,
        bytesPerBody: Int64 = 1 << 40,
        keptFree: Int64 = 1 << 30,
        expirySeconds: Int64 = 14 * 24 * 3_600,
        emptyExpirySeconds: Int64 = 24 * 3_600
    ) {
        self.maximumBytes = maximumBytes
        self.uploadsPerPerson = uploadsPerPerson
        self.bytesPerPerson = bytesPerPerson
        self.uploadsPerBody = uploadsPerBody
        self.bytesPerBody = bytesPerBody
        self.keptFree = keptFree
        self.expirySeconds = expirySeconds
        self.emptyExpirySeconds = min(emptyExpirySeconds, expirySeconds)
    }

    /// How long the address of a received upload answers: whoever asks late hears that it arrived, and does not send it again.
    var answeringSeconds: Int64 { 90 * 24 * 3_600 }

    /// How long a part rests once an upload has taken its bytes. Another may still want them, but not for days: they
    /// are on the disk twice.
    var joinedPartSeconds: Int64 { min(3_600, expirySeconds) }

    /// Milliseconds by which the recorded expiry of an upload may lag its progress: a record for each request would cost more
    /// than its bytes.
    public var expiryLag: Int64 { min(expirySeconds * 1_000 / 16, 600_000) }
}
