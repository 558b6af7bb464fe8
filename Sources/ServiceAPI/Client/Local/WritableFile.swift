import Glibc
import NIOCore

/// A file that grows at its end. Writing blocks: see `OffPool`.
final class WritableFile: Sendable {
    private let descriptor: CInt

    /// - Parameter keeping: bytes at its beginning that stay; what is behind them goes.
    init(path: String, keeping: Int64) throws(FileFault) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable }
        guard ftruncate(descriptor, off_t(keeping)) == 0 else {
            close(descriptor)
            throw .notWritable
        }
    }

    deinit {
        close(descriptor)
    }

    func append(_ bytes: ByteBuffer) throws(FileFault) {
        var written = 0
        while written < bytes.readableBytes {
            let count = bytes.withUnsafeReadableBytes { all in
                write(descriptor, all.baseAddress?.advanced(by: written), all.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .notWritable
            }
        }
    }
}
