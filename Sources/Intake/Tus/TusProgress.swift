import Recognition
import ServiceAPI

/// Where an upload stands, as the answer to HEAD tells it.
struct TusProgress: Hashable, Sendable {
    let offset: Int64
    /// Nil while the client has not said it.
    let length: Int64?
    let metadata: UploadMetadata
    /// The `Upload-Concat` header as it was received.
    let concat: String?
    /// Nil of what does not expire any more: it is evidence.
    let expires: Instant?
    /// Of the bytes, once they are evidence.
    let digest: Digest?

    func headers(_ base: TusHeaders) -> TusHeaders {
        var headers = base
        headers[.uploadOffset] = String(offset)
        headers[.uploadLength] = length.map(String.init)
        headers[.uploadDeferLength] = length == nil ? "1" : nil
        headers[.uploadMetadata] = metadata.isEmpty ? nil : metadata.headerValue
        headers[.uploadConcat] = concat
        headers[.uploadExpires] = expires.map(HTTPDate.text)
        headers[.reprDigest] = digest?.representation
        // "The Server MUST prevent the client and/or proxies from caching the response."
        headers[.cacheControl] = "no-store"
        return headers
    }
}

extension Digest {
    /// As `Repr-Digest` has it: RFC 9530, section 3, with a byte sequence of RFC 8941.
    var representation: String {
        let digits = Array(hex.utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).map {
            Self.nibble(digits[$0]) << 4 | Self.nibble(digits[$0 + 1])
        }
        return "sha-256=:\(Base64.encode(bytes)):"
    }

    private static func nibble(_ digit: UInt8) -> UInt8 {
        digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    }
}
