import Recognition

/// The header of a receipt's JWS (RFC 7515, 4): the algorithm, the key's name, and what it is, and nothing else. It can carry no
/// key and no address of one: whoever verifies has the body's keys already.
struct ReceiptHeader: Codable, Equatable {
    /// RFC 8037, 3.1.
    let alg: String
    let kid: KeyID
    /// So that what was signed as something else is never taken for a receipt (RFC 8725, 3.11).
    let typ: String

    init(key: KeyID) {
        alg = "EdDSA"
        kid = key
        typ = "assay-receipt"
    }

    /// Nil unless it is spelt exactly as we spell it.
    init?(_ bytes: [UInt8]) {
        guard let header = CanonicalJSON.value(Self.self, of: bytes), header == Self(key: header.kid) else {
            return nil
        }
        self = header
    }
}
