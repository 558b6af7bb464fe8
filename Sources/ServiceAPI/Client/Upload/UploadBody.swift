import NIOCore

/// The bytes of one request, read from disk when the network asks for them.
struct UploadBody: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let file: ReadableFile
    let from: Int64
    let count: Int64
    /// Called with the position in the file after each piece.
    let sent: @Sendable (Int64) -> Void

    private static let piece: Int64 = 256 << 10

    struct AsyncIterator: AsyncIteratorProtocol {
        let body: UploadBody
        var offset: Int64

        mutating func next() async throws -> ByteBuffer? {
            let left = body.from + body.count - offset
            guard left > 0 else { return nil }
            let (file, position) = (body.file, offset)
            let bytes = try await OffPool.run { () throws(FileFault) in
                try file.read(from: position, upTo: Int(Swift.min(left, piece)))
            }
            offset += Int64(bytes.readableBytes)
            body.sent(offset)
            return bytes
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(body: self, offset: from) }
}
