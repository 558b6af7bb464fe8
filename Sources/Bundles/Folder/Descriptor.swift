import Glibc

/// An open file or folder. Its calls block: they belong on a thread of their own.
final class Descriptor: Sendable {
    let number: CInt

    private init(number: CInt) {
        self.number = number
    }

    /// Nil when it cannot be opened; `errno` then says why.
    static func open(
        _ path: String,
        below folder: Descriptor? = nil,
        flags: CInt,
        mode: mode_t = 0
    ) -> Descriptor? {
        let number = openat(folder?.number ?? AT_FDCWD, path, flags | O_CLOEXEC, mode)
        return number < 0 ? nil : Descriptor(number: number)
    }

    deinit {
        close(number)
    }

    var isRegular: Bool { (status?.st_mode ?? 0) & S_IFMT == S_IFREG }

    var size: Int64 { Int64(status?.st_size ?? 0) }

    var status: stat? {
        var status = stat()
        return fstat(number, &status) == 0 ? status : nil
    }

    /// Reads once, from where the last read ended; 0 at the end, nil when that fails.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        while true {
            let count = Glibc.read(number, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { return nil }
        }
    }

    /// Nil when that fails, or when there is more.
    func readAll(most: Int) -> [UInt8]? {
        var all: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: min(most + 1, 1 << 16))
        while true {
            guard let count = piece.withUnsafeMutableBytes({ read(into: $0) }) else { return nil }
            if count == 0 { return all }
            all += piece[..<count]
            if all.count > most { return nil }
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(BundleFault) {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            let count = Glibc.write(number, rest.baseAddress, rest.count)
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw .ofWriting
            }
        }
    }

    /// On the disk, and read from there from now on, as far as the kernel takes the hint.
    func settle() throws(BundleFault) {
        // A folder on exFAT may have nothing to synchronise, and says so with EINVAL.
        guard fsync(number) == 0 || errno == EINVAL else { throw .ofWriting }
        posix_fadvise(number, 0, 0, POSIX_FADV_DONTNEED)
    }
}

extension BundleFault {
    /// What `errno` says after a call that was to write.
    static var ofWriting: BundleFault { errno == ENOSPC || errno == EDQUOT ? .diskFull : .notWritable }
}
