import Foundation
import Synchronization
import Testing

/// A connection on which a test says what it likes, byte by byte, and stops in the middle. Waiting is done off the
/// cooperative pool, so that two sides of a test can wait for each other.
final class RawConnection: Sendable {
    let descriptor: CInt
    private let isOpen = Mutex(true)
    /// What came and was not yet read as an answer.
    let received = Mutex<[UInt8]>([])

    /// Nobody listens, or not there.
    struct NotConnected: Error {
        let code: CInt
    }

    /// - Parameter sendBuffer: bytes that the kernel takes before the other side does; nil for its own choice.
    init(port: Int, sendBuffer: Int? = nil) throws {
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        if let sendBuffer { set(SOL_SOCKET, SO_SNDBUF, to: CInt(sendBuffer)) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw NotConnected(code: errno) }
        // What a test sends in pieces arrives in pieces.
        set(CInt(IPPROTO_TCP), TCP_NODELAY, to: CInt(1))
    }

    deinit { close() }

    /// Sends all of it, or throws when the other side has gone.
    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let rest = bytes[sent...]
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
            try #require(count > 0, "the other side has gone: error \(errno)")
            sent += count
        }
    }

    /// FIN: nothing more is sent, answers are still read.
    func finishSending() { shutdown(descriptor, CInt(SHUT_WR)) }

    /// RST: what the other side has not read yet is lost.
    func reset() {
        set(SOL_SOCKET, SO_LINGER, to: linger(l_onoff: 1, l_linger: 0))
        close()
    }

    func close() {
        let mine = isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        if mine { Glibc.close(descriptor) }
    }

    private func set<Value: BitwiseCopyable>(_ level: CInt, _ option: CInt, to value: Value) {
        var value = value
        setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Value>.size))
    }
}
