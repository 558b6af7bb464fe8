public import Recognition

/// Where the disk and the records of one body differ. Each list is sorted.
public struct Reconciliation: Hashable, Sendable {
    /// Objects that no row refers to: garbage, to be deleted.
    public var unreferenced: [Digest] = []
    /// Rows whose object is not there: evidence is lost, or the wrong folder is mounted.
    public var missing: [Digest] = []
    /// Objects with another size than their row says, or that are no regular file.
    public var damaged: [Digest] = []
    /// Staging files of uploads that are finished, given up or unknown: to be unstaged.
    public var stale: [UploadID] = []
    /// Uploads that are under way by their row, without a staging file.
    public var unstaged: [UploadID] = []
    /// Files and folders that the vault did not make. Their names are not repeated, since anybody may have chosen them.
    public var strangers = 0
    /// Objects seen, and their bytes.
    public var objects = 0
    public var bytes: Int64 = 0

    public init() {}

    /// Disk and records say the same.
    public var isClean: Bool {
        unreferenced.isEmpty && missing.isEmpty && damaged.isEmpty && stale.isEmpty && unstaged.isEmpty
            && strangers == 0
    }
}
