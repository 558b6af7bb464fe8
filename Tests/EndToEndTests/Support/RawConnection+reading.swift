import Foundation
import Synchronization

extension RawConnection {
    enum Silence: Error, CustomStringConvertible {
        case ended(after: String)
        case tooLong(after: String)
        case notHTTP(String)

        var description: String {
            switch self {
            case .ended(let heard): "the connection ended before an answer was whole, after: \(heard.prefix(300))"
            case .tooLong(let heard): "no whole answer came in time, after: \(heard.prefix(300))"
            case .notHTTP(let line): "this is no answer: \(line.prefix(300))"
            }
        }
    }

    /// The next answer on this connection, `100 Continue` included.
    ///
    /// - Parameter toHead: it ends with its head, whatever that announces.
    func answer(toHead: Bool = false, within limit: Duration = .seconds(20)) async throws -> RawAnswer {
        let deadline = ContinuousClock.now + limit
        let head = try await take(through: "\r\n\r\n", before: deadline)
        var answer = try RawAnswer(head: head)
        if !toHead, !answer.hasNoBody { answer.body = try await body(of: answer, before: deadline) }
        return answer
    }

    /// Whether the other side ends the connection within the limit; what it still says is read and dropped.
    func ends(within limit: Duration = .seconds(20)) async -> Bool {
        let deadline = ContinuousClock.now + limit
        while true {
            do { try await receive(before: deadline) } catch Silence.ended { return true } catch { return false }
        }
    }

    /// Whether anything comes within the limit. What came stays to be read.
    func saysAnything(within limit: Duration) async -> Bool {
        if received.withLock({ !$0.isEmpty }) { return true }
        return await becomesReady(for: POLLIN, within: limit)
    }

    private func body(of answer: RawAnswer, before deadline: ContinuousClock.Instant) async throws -> [UInt8] {
        guard answer["transfer-encoding"]?.lowercased() == "chunked" else {
            guard let length = answer["content-length"] else { return [] }
            guard let count = Int(length) else { throw Silence.notHTTP("Content-Length: \(length)") }
            return try await take(count, before: deadline)
        }
        var body: [UInt8] = []
        while true {
            let line = String(decoding: try await take(through: "\r\n", before: deadline), as: UTF8.self)
            guard let size = Int(line, radix: 16) else { throw Silence.notHTTP(line) }
            body += try await take(size, before: deadline)
            _ = try await take(through: "\r\n", before: deadline)
            if size == 0 { return body }
        }
    }

    /// Without the mark itself.
    private func take(through mark: String, before deadline: ContinuousClock.Instant) async throws -> [UInt8] {
        let mark = Array(mark.utf8)
        while true {
            let found = received.withLock { received -> [UInt8]? in
                guard let range = received.firstRange(of: mark) else { return nil }
                defer { received.removeSubrange(..<range.upperBound) }
                return Array(received[..<range.lowerBound])
            }
            if let found { return found }
            try await receive(before: deadline)
        }
    }

    private func take(_ count: Int, before deadline: ContinuousClock.Instant) async throws -> [UInt8] {
        while received.withLock({ $0.count }) < count { try await receive(before: deadline) }
        return received.withLock { received in
            defer { received.removeFirst(count) }
            return Array(received.prefix(count))
        }
    }

    private func receive(before deadline: ContinuousClock.Instant) async throws {
        let heard = { self.received.withLock { String(decoding: $0.prefix(400), as: UTF8.self) } }
        guard await becomesReady(for: POLLIN, within: deadline - .now) else { throw Silence.tooLong(after: heard()) }
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        let count = recv(descriptor, &piece, piece.count, CInt(MSG_DONTWAIT))
        if count < 0, errno == EAGAIN { return }
        guard count > 0 else { throw Silence.ended(after: heard()) }
        received.withLock { $0 += piece.prefix(count) }
    }
}
