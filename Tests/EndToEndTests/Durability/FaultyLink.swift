import Foundation
import Synchronization
import Testing

/// A radio link between a client and the service: TCP in the middle, which breaks after so many bytes. What was on the air at
/// that moment is lost.
final class FaultyLink: Sendable {
    struct Plan: Sendable {
        /// Bytes from the client after which a connection breaks.
        let breaksAfter: Int
        /// Bytes that are on the air at most, and lost when it breaks.
        let onAir: Int
    }

    /// What has happened so far.
    struct Tally: Sendable {
        /// Bytes that the client has sent over the link, heads of requests included.
        var sent = 0
        var breaks = 0
    }

    let port: Int
    private let service: Int
    private let plan: Plan
    private let listener: CInt
    private let counted = Mutex(Tally())

    /// Takes connections from now on.
    ///
    /// - Parameter service: the port at the other end.
    init(to service: Int, plan: Plan) throws {
        self.service = service
        self.plan = plan
        listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        port = Int(in_port_t(bigEndian: address.sin_port))
        try #require(isListening, "no port to listen on: error \(errno)")
        Thread.detachNewThread { [self] in takeConnections() }
    }

    var tally: Tally { counted.withLock { $0 } }

    /// Takes no more connections; those that are there end with their clients.
    func end() { shutdown(listener, CInt(SHUT_RDWR)) }

    private func takeConnections() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { break }
            // A program that another test starts must not hold this open.
            _ = fcntl(client, F_SETFD, FD_CLOEXEC)
            guard let other = try? RawConnection(port: service, sendBuffer: plan.onAir) else {
                close(client)
                continue
            }
            Thread.detachNewThread { [self] in carry(client, other) }
        }
        close(listener)
    }

    /// Both ways, until one side ends or the link breaks.
    private func carry(_ client: CInt, _ service: RawConnection) {
        var brought = 0
        var buffer = [UInt8](repeating: 0, count: plan.onAir)
        while true {
            var ends = [client, service.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&ends, 2, -1) > 0 else { break }
            if ends[0].revents != 0 {
                let count = recv(client, &buffer, buffer.count, 0)
                guard count > 0 else { break }
                brought += count
                counted.withLock { $0.sent += count }
                guard brought < plan.breaksAfter else {
                    counted.withLock { $0.breaks += 1 }
                    break
                }
                guard (try? service.send(Array(buffer.prefix(count)))) != nil else { break }
                // A link is slower than the service, however busy its machine: nothing waits there when it breaks.
                usleep(1_000)
            }
            if ends[1].revents != 0 {
                let count = recv(service.descriptor, &buffer, buffer.count, 0)
                guard count > 0, send(client, buffer, count, CInt(MSG_NOSIGNAL)) == count else { break }
            }
        }
        // Only what was on the air is lost, not what waits in this machine for a busy service.
        service.drain()
        // RST to both, as the operator's network does when it forgets a connection.
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(client, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
        close(client)
        service.reset()
    }
}
