import Glibc
import Recognition

/// What the operating system knows of a file.
struct FileFacts: Sendable {
    let size: Int64
    let isRegular: Bool
    let isFolder: Bool
    /// How many names (hard links) the file has.
    let names: Int
    /// When bytes, names or rights last changed: sealing shows here, where the time of the last write would not.
    let changed: Instant
    private let device: UInt64
    private let inode: UInt64

    init(_ raw: stat) {
        size = Int64(raw.st_size)
        isRegular = raw.st_mode & S_IFMT == S_IFREG
        isFolder = raw.st_mode & S_IFMT == S_IFDIR
        names = Int(raw.st_nlink)
        changed = Instant(milliseconds: Int64(raw.st_ctim.tv_sec) * 1_000 + Int64(raw.st_ctim.tv_nsec) / 1_000_000)
        device = UInt64(raw.st_dev)
        inode = UInt64(raw.st_ino)
    }

    /// Two names of the same bytes.
    func isSameFile(as other: FileFacts) -> Bool { device == other.device && inode == other.inode }
}
