import HTTPTypes
import Hummingbird
import NIOCore
import Vault

/// An object of the vault as an answer, whole or by one range (RFC 9110, 14), a piece at a time.
struct ObjectAnswer {
    let object: any StoredObject
    let contentType: String
    let fileName: String

    private static let piece = 256 * 1024

    func response(to request: Request) throws(ProblemError) -> Response {
        var headers: HTTPFields = [
            .contentType: contentType, .contentDisposition: "attachment; filename=\"\(fileName)\"",
            .acceptRanges: "bytes",
            .cacheControl: "private, no-store", .eTag: "\"\(object.key.digest)\"",
            .reprDigest: object.key.digest.representation,
        ]
        let range = try ByteRange(request.headers[.range], size: object.size)
        if let range { headers[.contentRange] = "bytes \(range.start)-\(range.end - 1)/\(object.size)" }
        let (start, end) = (range?.start ?? 0, range?.end ?? object.size)
        let body = ResponseBody(contentLength: Int(end - start)) { [object] writer in
            var position = start
            while position < end {
                let bytes = try await object.read(from: position, count: min(Self.piece, Int(end - position)))
                guard !bytes.isEmpty else { break }
                try await writer.write(ByteBuffer(bytes: bytes))
                position += Int64(bytes.count)
            }
            try await writer.finish(nil)
        }
        return Response(status: range == nil ? .ok : .partialContent, headers: headers, body: body)
    }
}

extension HTTPField.Name {
    static var reprDigest: Self { Self.known(TusField.reprDigest.rawValue) }
}
