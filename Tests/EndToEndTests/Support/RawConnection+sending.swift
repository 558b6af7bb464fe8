import Foundation

extension RawConnection {
    func send(_ text: String) throws { try send(Array(text.utf8)) }

    /// Sends for as long as the other side takes it.
    ///
    /// - Returns: how many bytes went before the other side ended the connection, or took nothing for `patience`.
    func sendWhileTaken(_ bytes: [UInt8], patience: Duration = .seconds(20)) async -> Int {
        var sent = 0
        while sent < bytes.count {
            guard await becomesReady(for: POLLOUT, within: patience) else { break }
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, min($0.count, 1 << 18), CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT))
            }
            if count < 0, errno == EAGAIN { continue }
            guard count > 0 else { break }
            sent += count
        }
        return sent
    }

    /// The same piece again and again, `count` bytes in all: a large body that nobody holds in memory.
    func sendWhileTaken(count: Int, patience: Duration = .seconds(20)) async -> Int {
        let piece = [UInt8](repeating: 0x2E, count: 1 << 18)
        var sent = 0
        while sent < count {
            let next = min(piece.count, count - sent)
            let taken = await sendWhileTaken(Array(piece.prefix(next)), patience: patience)
            sent += taken
            if taken < next { break }
        }
        return sent
    }

    /// Waits off the cooperative pool until the socket can be read or written, or has failed.
    func becomesReady(for events: Int32, within patience: Duration) async -> Bool {
        let descriptor = descriptor
        let limit = Int32(max(0, patience / .milliseconds(1)))
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var question = pollfd(fd: descriptor, events: Int16(events), revents: 0)
                continuation.resume(returning: poll(&question, 1, limit) > 0)
            }
        }
    }
}
