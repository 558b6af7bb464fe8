import HTTPTypes

/// The header fields that the upload protocol speaks in.
///
/// Source: tus resumable upload protocol 1.0.0, "Headers".
enum TusField: String, CaseIterable, Sendable {
    case resumable = "Tus-Resumable"
    case version = "Tus-Version"
    case extensions = "Tus-Extension"
    case maxSize = "Tus-Max-Size"
    case uploadOffset = "Upload-Offset"
    case uploadLength = "Upload-Length"
    case uploadDeferLength = "Upload-Defer-Length"
    case uploadMetadata = "Upload-Metadata"
    case uploadChecksum = "Upload-Checksum"
    case uploadConcat = "Upload-Concat"
    case uploadExpires = "Upload-Expires"
    case checksumAlgorithm = "Tus-Checksum-Algorithm"
    case reprDigest = "Repr-Digest"
    case methodOverride = "X-HTTP-Method-Override"
    case acceptPatch = "Accept-Patch"
    case allow = "Allow"
    case cacheControl = "Cache-Control"
    case contentLength = "Content-Length"
    case contentType = "Content-Type"
    case expect = "Expect"
    case location = "Location"
    case retryAfter = "Retry-After"
    case transferEncoding = "Transfer-Encoding"
}

extension HTTPFields {
    /// The value of a field that may be sent once. Throws `headerRepeated` if it came more often, because two readers
    /// of such a request would disagree about it.
    func single(_ field: TusField) throws(TusRefusal) -> String? {
        let name = field.rawValue.lowercased()
        let values = filter { $0.name.canonicalName == name }
        guard values.count <= 1 else { throw .headerRepeated(field) }
        return values.first?.value
    }
}
