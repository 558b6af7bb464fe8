import Vault

/// What a client asks for who sends bytes of an upload.
struct TusAppend: Hashable, Sendable {
    let offset: Int64
    /// Of the whole, from a client that did not know it at the beginning.
    let length: Int64?
    /// Of the body of this request.
    let checksum: Checksum?

    init(offset: Int64, length: Int64? = nil, checksum: Checksum? = nil) {
        self.offset = offset
        self.length = length
        self.checksum = checksum
    }
}
