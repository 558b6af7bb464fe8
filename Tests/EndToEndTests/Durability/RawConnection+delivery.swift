import Foundation

extension RawConnection {
    // tcp(7): SIOCOUTQ, a macro that Swift does not see.
    private static let unacknowledged: UInt = 0x5411

    /// Waits until the other machine has everything that was sent, though its program need not have read it.
    func isDelivered() async throws {
        try await eventually("everything is delivered", every: .milliseconds(1)) { hasDelivered ? () : nil }
    }

    /// The same for a thread that may block, ten seconds at most.
    func drain() {
        for _ in 0..<10_000 where !hasDelivered { usleep(1_000) }
    }

    private var hasDelivered: Bool {
        var left: CInt = 0
        return ioctl(descriptor, Self.unacknowledged, &left) != 0 || left == 0
    }
}
