import HTTPTypes
import Recognition

extension Digest {
    /// As `Repr-Digest` has it: a dictionary of byte sequences (RFC 9530, 3; RFC 9651, 3.3.5).
    var representation: String {
        let digits = Array(hex.utf8).map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x57 }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        return "sha-256=:\(Base64.encode(bytes)):"
    }
}

extension HTTPField.Name {
    static var reprDigest: Self { Self.known("Repr-Digest") }
}
