import Foundation
import Testing

/// Somebody who listens on a free port of this machine, for TCP and for UDP, and counts who calls.
final class LoopbackListener {
    let port: UInt16
    private let stream: Int32
    private let datagrams: Int32

    init() throws {
        let stream = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        self.stream = stream
        datagrams = socket(AF_INET, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = Self.loopback(port: 0)
        let isBound = Self.bind(stream, &address) == 0
        let isListening = listen(stream, 16) == 0
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let named = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(stream, $0, &length) }
        }
        port = UInt16(bigEndian: address.sin_port)
        let hasDatagrams = Self.bind(datagrams, &address) == 0
        try #require(isBound && isListening && named == 0 && hasDatagrams)
    }

    /// Whether anybody has called since the last time.
    var wasCalled: Bool {
        let caller = accept(stream, nil, nil)
        if caller >= 0 { close(caller) }
        var byte: UInt8 = 0
        return caller >= 0 || recv(datagrams, &byte, 1, Int32(MSG_DONTWAIT)) >= 0
    }

    /// Calls, so that a test knows that it would have noticed.
    func call() {
        let caller = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.loopback(port: port)
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = connect(caller, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        close(caller)
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private static func bind(_ descriptor: Int32, _ address: inout sockaddr_in) -> Int32 {
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    deinit {
        close(stream)
        close(datagrams)
    }
}
