import Glibc
import NIOCore

/// A regular file that is read from any position. Reading blocks: see `OffPool`.
final class ReadableFile: Sendable {
    private let descriptor: CInt
    let facts: FileFacts

    init(path: String) throws(FileFault) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT ? .notFound : .notReadable }
        do throws(FileFault) {
            facts = try FileFacts(descriptor: descriptor)
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit {
        close(descriptor)
    }

    /// Up to `count` bytes from `offset`; none at the end of the file.
    func read(from offset: Int64, upTo count: Int) throws(FileFault) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: count)
        var failed = false
        let got = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
            while true {
                let got = pread(descriptor, bytes.baseAddress, min(count, bytes.count), off_t(offset))
                if got >= 0 { return got }
                if errno != EINTR {
                    failed = true
                    return 0
                }
            }
        }
        if failed { throw .notReadable }
        if got == 0 && offset < facts.size { throw .changed }
        return buffer
    }

    /// Whether the file is still what it was when it was opened.
    func checkUnchanged() throws(FileFault) {
        guard try FileFacts(descriptor: descriptor) == facts else { throw .changed }
    }
}
