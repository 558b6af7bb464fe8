/// Why a request of the upload protocol is refused. A closed set with one status, code and text for each.
enum TusRefusal: Error, Hashable, Sendable {
    case versionUnsupported
    case methodNotAllowed(allowed: String)
    case headerMissing(TusField)
    case headerMalformed(TusField)
    case headerRepeated(TusField)
    /// Both Content-Length and Transfer-Encoding.
    case framingAmbiguous
    /// Both Upload-Length and Upload-Defer-Length, or one of them where the parts say how long the upload is.
    case lengthContradictory
    /// Another length than the one that the upload has, or one below its offset.
    case lengthFixed
    case extensionNotOffered(TusExtension)
    case metadataRefused(MetadataFault)
    case contentTypeWrong
    case tooLarge(maximum: Int64)
    /// More bytes than the upload's length has room for. `offset` is nil before the upload exists.
    case bodyTooLong(offset: Int64?, length: Int64)
    case offsetMismatch(current: Int64)
    /// The bytes of the request have another checksum than it said; the upload stands where it stood.
    case checksumMismatch(offset: Int64)
    case partRefused(PartFault)
    /// The upload is made of parts: nothing can be appended to it.
    case joined
    /// The upload has become evidence, which is not deleted like this.
    case received
    /// Its time was up.
    case expired
    /// Also for another body's upload, another person's, and one that has expired and was cleared away.
    case unknownUpload
    /// Another connection went on with this upload.
    case superseded
    /// The disk is full; so many bytes are stored.
    case noSpace(offset: Int64)
    /// A fault of storage, or anything else that may be gone at the next attempt, on an upload that is alive.
    case temporarilyUnavailable
}
