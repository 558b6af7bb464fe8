import Glibc

extension OpenFile {
    /// Bytes, kind and names of the file.
    func facts() throws(VaultFault) -> FileFacts {
        var raw = stat()
        try SystemCall.check(.inspect) { fstat(rawValue, &raw) }
        return FileFacts(raw)
    }

    /// Writes all of `bytes` at `offset` and reports each part as it is written, so that the caller's count is true
    /// even when a later part fails.
    func write(
        _ bytes: UnsafeRawBufferPointer,
        at offset: Int64,
        wrote: (UnsafeRawBufferPointer) -> Void
    ) throws(VaultFault) {
        var rest = bytes
        var position = offset
        while !rest.isEmpty {
            let count = try SystemCall.count(.write, offset: position) {
                pwrite(rawValue, rest.baseAddress, rest.count, off_t(position))
            }
            wrote(UnsafeRawBufferPointer(rebasing: rest[..<count]))
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            position += Int64(count)
        }
    }

    /// Reads until `buffer` is full or the file ends; returns the number of bytes read.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(VaultFault) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = try SystemCall.count(.read, offset: offset) {
                pread(
                    rawValue,
                    buffer.baseAddress.map { $0 + filled },
                    buffer.count - filled,
                    off_t(offset + Int64(filled))
                )
            }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Feeds at most `limit` bytes from `digest.count` on into `digest`. False at the end of the file.
    func feed(_ digest: inout RunningDigest, upTo end: Int64, limit: Int) throws(VaultFault) -> Bool {
        let wanted = min(Int64(limit), end - digest.count)
        guard wanted > 0 else { return false }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(wanted), alignment: 64)
        defer { buffer.deallocate() }
        let count = try read(into: buffer, at: digest.count)
        digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count > 0
    }

    /// Bytes and size are on the disk when this returns.
    func synchroniseData(offset: Int64) throws(VaultFault) {
        try SystemCall.check(.synchronise, offset: offset) { fdatasync(rawValue) }
    }

    /// Everything about the file, or every name in the folder, is on the disk when this returns.
    func synchronise(offset: Int64 = 0) throws(VaultFault) {
        try SystemCall.check(.synchronise, offset: offset) { fsync(rawValue) }
    }

    func truncate(to size: Int64) throws(VaultFault) {
        try SystemCall.check(.truncate) { ftruncate(rawValue, off_t(size)) }
    }
}
