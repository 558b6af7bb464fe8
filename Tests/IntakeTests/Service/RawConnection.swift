import Dispatch
import Glibc

/// A TCP connection of which a test decides every byte. Nothing here blocks the cooperative pool.
actor RawConnection {
    enum Fault: Error {
        case system(code: Int32)
        case ended
        case silent
        case malformed(String)
    }

    private let descriptor: Int32
    private let reading = DispatchQueue(label: "raw-connection.reading")
    private let writing = DispatchQueue(label: "raw-connection.writing")
    private var buffered: [UInt8] = []
    private var isOpen = true

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Fault.system(code: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Fault.system(code: errno) }
        // A server that does not answer fails the test instead of hanging it.
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit {
        if isOpen { Glibc.close(descriptor) }
    }

    /// Returns how many bytes were taken before the peer ended the connection.
    @discardableResult
    func send(_ bytes: [UInt8]) async -> Int {
        let descriptor = descriptor
        return await withCheckedContinuation { continuation in
            writing.async {
                var sent = 0
                while sent < bytes.count {
                    let count = bytes.withUnsafeBytes { buffer in
                        Glibc.send(
                            descriptor,
                            buffer.baseAddress?.advanced(by: sent),
                            bytes.count - sent,
                            Int32(MSG_NOSIGNAL)
                        )
                    }
                    if count <= 0 { break }
                    sent += count
                }
                continuation.resume(returning: sent)
            }
        }
    }

    @discardableResult
    func send(_ text: String) async -> Int { await send(Array(text.utf8)) }

    /// The next answer. `toHead`: it ends with its head whatever that announces.
    func response(toHead: Bool = false) async throws -> RawResponse {
        while true {
            if let end = buffered.firstRange(of: Array("\r\n\r\n".utf8)) {
                var response = try RawResponse(head: buffered[..<end.lowerBound])
                buffered.removeFirst(end.upperBound)
                response.body = toHead || response.hasNoBody ? [] : try await body(of: response)
                return response
            }
            try await fill()
        }
    }

    /// Whether the peer ends the connection, reading what it still says.
    func isEnded() async -> Bool {
        while true {
            do { try await fill() } catch { return !Self.isSilence(error) }
        }
    }

    /// FIN: nothing more is sent, answers are still read.
    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// RST.
    func reset() {
        var abort = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &abort, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    func close() {
        if isOpen { Glibc.close(descriptor) }
        isOpen = false
    }

    private func body(of response: RawResponse) async throws -> [UInt8] {
        if response["transfer-encoding"]?.lowercased() == "chunked" {
            var body: [UInt8] = []
            while true {
                let size = Int(String(decoding: try await line(), as: UTF8.self), radix: 16) ?? 0
                body += try await take(size)
                _ = try await line()
                if size == 0 { return body }
            }
        }
        return try await take(Int(response["content-length"] ?? "0") ?? 0)
    }

    private func line() async throws -> [UInt8] {
        while true {
            if let end = buffered.firstRange(of: Array("\r\n".utf8)) {
                let line = Array(buffered[..<end.lowerBound])
                buffered.removeFirst(end.upperBound)
                return line
            }
            try await fill()
        }
    }

    private func take(_ count: Int) async throws -> [UInt8] {
        while buffered.count < count { try await fill() }
        let taken = Array(buffered.prefix(count))
        buffered.removeFirst(count)
        return taken
    }

    private func fill() async throws {
        let descriptor = descriptor
        let result: Result<[UInt8], any Error> = await withCheckedContinuation { continuation in
            reading.async {
                var piece = [UInt8](repeating: 0, count: 256 << 10)
                let count = recv(descriptor, &piece, piece.count, 0)
                let code = errno
                if count > 0 {
                    continuation.resume(returning: .success(Array(piece.prefix(count))))
                } else if count < 0, code == EAGAIN {
                    continuation.resume(returning: .failure(Fault.silent))
                } else {
                    continuation.resume(returning: .failure(Fault.ended))
                }
            }
        }
        buffered += try result.get()
    }

    private static func isSilence(_ error: any Error) -> Bool { if case Fault.silent = error { true } else { false } }
}
