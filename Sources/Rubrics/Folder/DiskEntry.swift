/// One entry of a folder.
struct DiskEntry {
    let name: String
    let path: String
    let isFolder: Bool
}

/// Why the disk did not give what was asked for.
struct DiskFailure: Error {
    /// A few words, for instance `no such file or folder`.
    let reason: String
}
