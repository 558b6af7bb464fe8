import NIOCore

/// Two pieces, and a pause between them.
struct ProbeBody: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    static let piece = 4 << 10

    let pause: Duration

    struct AsyncIterator: AsyncIteratorProtocol {
        let pause: Duration
        var sent = 0

        mutating func next() async throws -> ByteBuffer? {
            guard sent < 2 else { return nil }
            if sent == 1 { try await Task.sleep(for: pause) }
            sent += 1
            return ByteBuffer(repeating: 0, count: ProbeBody.piece)
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pause: pause) }
}
