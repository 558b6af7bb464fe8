import CLibAV
import ExaminationReport
import Glibc

/// The bytes of the file, read through one descriptor by offset, under a budget of bytes and time.
///
/// The descriptor's own offset is never used, so it may be shared. Once the budget is spent every read fails.
final class ByteSource {
    let size: Int64
    private(set) var bytesRead: Int64 = 0
    private(set) var isSpent = false
    let deadline: ContinuousClock.Instant
    private let descriptor: Int32
    private let budget: Int64
    private var position: Int64 = 0

    /// The descriptor stays the caller's to close. Throws unless it is a regular file that is not empty.
    init(descriptor: Int32, limits: MediaLimits) throws(MediaFault) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw MediaFault(.notAVideo) }
        guard status.st_size > 0 else { throw MediaFault(.empty) }
        self.descriptor = descriptor
        size = Int64(status.st_size)
        budget = limits.bytesRead
        deadline = ContinuousClock.now + limits.duration
    }

    /// Whether reading must stop.
    var isOver: Bool {
        if !isSpent && (bytesRead >= budget || ContinuousClock.now >= deadline) { isSpent = true }
        return isSpent
    }

    /// Reads at the current position. Gives the count, or libav's error code.
    func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) -> Int32 {
        let result = read(into: UnsafeMutableRawPointer(buffer), count: count, at: position)
        if result > 0 { position += Int64(result) }
        return result
    }

    /// libav's seek: gives the new position, the size for `AVSEEK_SIZE`, or an error code.
    func seek(to offset: Int64, whence: Int32) -> Int64 {
        let base: Int64
        switch whence & ~AVSEEK_FORCE {
        case AVSEEK_SIZE: return size
        case SEEK_SET: base = 0
        case SEEK_CUR: base = position
        case SEEK_END: base = size
        default: return Int64(clibav_error_invalid_argument())
        }
        let (target, overflow) = base.addingReportingOverflow(offset)
        guard !overflow, target >= 0 else { return Int64(clibav_error_invalid_argument()) }
        position = target
        return target
    }

    /// Up to `count` bytes at an offset; fewer at the end, none when reading fails.
    func bytes(at offset: Int64, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let base = buffer.baseAddress else { return }
            filled = max(0, Int(read(into: UnsafeMutableRawPointer(base), count: count, at: offset)))
        }
    }

    /// Fills the buffer from an offset on. Says whether all of it is there.
    func fill(_ buffer: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int64) -> Bool {
        var done = 0
        while done < count {
            let result = read(
                into: UnsafeMutableRawPointer(buffer + done),
                count: count - done,
                at: offset + Int64(done)
            )
            guard result > 0 else { return false }
            done += Int(result)
        }
        return true
    }

    private func read(into buffer: UnsafeMutableRawPointer, count: Int, at offset: Int64) -> Int32 {
        guard !isOver else { return clibav_error_leave() }
        guard count > 0, offset < size else { return clibav_error_end_of_file() }
        while true {
            let result = pread(descriptor, buffer, count, off_t(offset))
            if result > 0 {
                bytesRead += Int64(result)
                return Int32(clamping: result)
            }
            if result == 0 { return clibav_error_end_of_file() }
            if errno != EINTR { return clibav_error_input() }
        }
    }
}
