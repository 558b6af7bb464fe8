import Crypto
public import Recognition

extension VerifyingKey {
    /// The key of an Ed25519 public half, under the name that follows from it; nil unless there are 32 bytes.
    public init?(ed25519 bytes: [UInt8]) {
        guard let digest = Recognition.Digest(bytes: SHA256.hash(data: bytes)) else { return nil }
        self.init(id: KeyID(of: digest), algorithm: .ed25519, publicKey: Hexadecimal.text(of: bytes))
    }

    /// Whether the name is the one that follows from the key.
    public var isNamedRightly: Bool { bytes.flatMap { VerifyingKey(ed25519: $0) }?.id == id }

    /// The 32 bytes.
    var bytes: [UInt8]? { Hexadecimal.bytes(of: publicKey) }

    /// Whether this key has signed the message (RFC 8032, 5.1.7).
    func hasSigned(_ message: [UInt8], _ signature: [UInt8]) -> Bool {
        guard let bytes, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
        return key.isValidSignature(signature, for: message)
    }
}
