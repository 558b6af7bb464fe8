import Glibc
import Synchronization

/// The exclusive use of a data folder by this process, held until it is released or the process ends, however it ends.
///
/// Two processes that commit and checkpoint one file can corrupt it: a bug of SQLite 3.7.0 to 3.51.2 in resetting the
/// write-ahead log. One process, with one writing connection, never meets it.
public final class DataFolderLock: Sendable {
    /// The name of the lock file within the folder; it holds the number of the process for the operator to read.
    public static let fileName = "lock"

    public let folder: String
    private let descriptor: Mutex<Int32?>

    /// Takes the lock, or refuses at once.
    ///
    /// - Throws: `.inUse`; `.system` when the folder does not exist or may not be written.
    public init(folder: String) throws(OpeningFault) {
        // Close-on-exec: an examiner must not inherit the lock and outlive the service with it.
        let descriptor = open(folder + "/" + Self.fileName, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            defer { close(descriptor) }
            if code == EWOULDBLOCK { throw .inUse(process: Self.process(in: descriptor)) }
            throw .system(code: code)
        }
        let text = Array("\(getpid())\n".utf8)
        // Only a help for the operator: that it could not be written is no reason to refuse.
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.count, 0) }
        self.folder = folder
        self.descriptor = Mutex(descriptor)
    }

    deinit { release() }

    /// Gives the folder back. The file stays: removing it would let two processes lock two files of one name.
    public func release() {
        descriptor.withLock { descriptor in
            if let held = descriptor { close(held) }
            descriptor = nil
        }
    }

    private static func process(in descriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }
}
