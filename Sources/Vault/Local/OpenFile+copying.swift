import Glibc

extension OpenFile {
    /// Copies at most `count` bytes from `start` of this file to `target` of the other; returns how many, 0 at the end. The
    /// kernel copies; where it cannot, the bytes go through this process.
    ///
    /// Moves the position of the other file, which nothing else here uses.
    func copy(to other: OpenFile, from start: Int64, at target: Int64, count: Int) throws(VaultFault) -> Int {
        _ = try SystemCall.count(.write, offset: target) { Int(lseek(other.rawValue, off_t(target), SEEK_SET)) }
        do throws(VaultFault) {
            return try SystemCall.count(.write, offset: target) {
                var from = off_t(start)
                return sendfile(other.rawValue, rawValue, &from, count)
            }
        } catch {
            // sendfile(2): not to this kind of file.
            guard case .inputOutput(_, let number) = error, [ENOSYS, EINVAL].contains(number) else { throw error }
        }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(count, 1 << 20), alignment: 64)
        defer { buffer.deallocate() }
        let found = try read(into: buffer, at: start)
        try other.write(UnsafeRawBufferPointer(rebasing: buffer[..<found]), at: target) { _ in }
        return found
    }
}
