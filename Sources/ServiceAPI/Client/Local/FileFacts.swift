import Glibc

/// What tells whether a file is still the same one.
public struct FileFacts: Hashable, Sendable {
    /// Bytes.
    public let size: Int64
    /// Nanoseconds since 1970.
    public let modified: Int64

    public init(path: String) throws(FileFault) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw errno == ENOENT || errno == ENOTDIR ? .notFound : .notReadable }
        try self.init(status)
    }

    init(descriptor: CInt) throws(FileFault) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .notReadable }
        try self.init(status)
    }

    private init(_ status: stat) throws(FileFault) {
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        size = Int64(status.st_size)
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    }
}
