/// Why a request of the upload protocol is refused. A closed set with one status, code and text for each.
enum TusRefusal: Error, Hashable, Sendable {
    case versionUnsupported
    case methodNotAllowed(allowed: String)
    case headerMissing(TusField)
    case headerMalformed(TusField)
    case headerRepeated(TusField)
    /// Both Content-Length and Transfer-Encoding.
    case framingAmbiguous
    /// Both Upload-Length and Upload-Defer-Length.
    case lengthContradictory
    case extensionNotOffered(TusExtension)
    case metadataRefused(MetadataFault)
    case contentTypeWrong
    case tooLarge(maximum: Int64)
    /// More bytes than the upload's length has room for. `offset` is nil before the upload exists.
    case bodyTooLong(offset: Int64?, length: Int64)
    case offsetMismatch(current: Int64)
    /// Also for another body's upload, another person's, and one that expired.
    case unknownUpload
    /// Another connection went on with this upload.
    case superseded
    /// The disk is full; so many bytes are stored.
    case noSpace(offset: Int64)
    /// A fault of storage, or anything else that may be gone at the next attempt, on an upload that is alive.
    case temporarilyUnavailable
    /// The service is shutting down.
    case stopping
}
