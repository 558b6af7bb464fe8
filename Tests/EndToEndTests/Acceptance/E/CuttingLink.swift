import Foundation
import Synchronization
import Testing

/// A line between a client and the service on which some connections break in the middle of what they carry.
final class CuttingLink: Sendable {
    let port: Int
    private let service: Int
    private let every: Int
    private let after: Int
    private let listener: CInt
    private let state = Mutex((large: 0, cuts: 0))

    /// - Parameters:
    ///   - service: the port at the other end.
    ///   - every: of the connections that carry more than `after` bytes, each so-manieth breaks there.
    init(to service: Int, every: Int, after: Int) throws {
        self.service = service
        self.every = every
        self.after = after
        listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let listens = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        port = Int(in_port_t(bigEndian: address.sin_port))
        try #require(listens, "no port to listen on: error \(errno)")
        Thread.detachNewThread { [self] in takeConnections() }
    }

    /// How many have broken.
    var cuts: Int { state.withLock { $0.cuts } }

    /// Takes no more connections.
    func end() { shutdown(listener, CInt(SHUT_RDWR)) }

    private func takeConnections() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { break }
            _ = fcntl(client, F_SETFD, FD_CLOEXEC)
            guard let other = try? RawConnection(port: service) else {
                close(client)
                continue
            }
            Thread.detachNewThread { [self] in carry(client, other) }
        }
        close(listener)
    }

    private func carry(_ client: CInt, _ service: RawConnection) {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        var carried = 0
        loop: while true {
            var ends = [client, service.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&ends, 2, -1) > 0 else { break }
            if ends[0].revents != 0 {
                let count = recv(client, &buffer, buffer.count, 0)
                guard count > 0, (try? service.send(Array(buffer.prefix(count)))) != nil else { break loop }
                let isLarge = carried <= after && carried + count > after
                carried += count
                if isLarge, breaksNow() { break loop }
            }
            if ends[1].revents != 0 {
                let count = recv(service.descriptor, &buffer, buffer.count, 0)
                guard count > 0, send(client, buffer, count, CInt(MSG_NOSIGNAL)) == count else { break loop }
            }
        }
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(client, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
        close(client)
        service.reset()
    }

    private func breaksNow() -> Bool {
        state.withLock { state in
            state.large += 1
            guard state.large.isMultiple(of: every) else { return false }
            state.cuts += 1
            return true
        }
    }
}
