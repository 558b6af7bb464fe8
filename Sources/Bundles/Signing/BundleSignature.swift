import Crypto
public import Recognition

/// What stands in `bundle.sig`: one line, `ed25519 KEY SIGNATURE` in hexadecimal, over the bytes of `bundle.json`.
public struct BundleSignature: Hashable, Sendable {
    public let key: DeviceKey
    /// 64 bytes.
    let signature: [UInt8]

    /// Bytes of the file, at most.
    public static let mostBytes = 1 << 10

    init(of manifest: [UInt8], by key: PackingKey) throws(BundleFault) {
        self.key = key.publicKey
        signature = try key.signature(of: Self.message(manifest))
    }

    /// - Throws: `.signatureMalformed`.
    public init(_ text: String) throws(BundleFault) {
        let line = text.hasSuffix("\n") ? text.dropLast() : text[...]
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.mostBytes, words.count == 3, words[0] == "ed25519",
            let key = DeviceKey(String(words[1])), let signature = Hexadecimal.bytes(words[2], count: 64)
        else { throw .signatureMalformed }
        self.key = key
        self.signature = signature
    }

    public var text: String { "ed25519 \(key) \(Hexadecimal.text(signature))\n" }

    /// - Throws: `.signatureWrong`.
    func verify(_ manifest: [UInt8]) throws(BundleFault) {
        guard let bytes = Hexadecimal.bytes(key.text, count: 32),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes),
            key.isValidSignature(signature, for: Self.message(manifest))
        else { throw .signatureWrong }
    }

    /// What is signed says what it is, so that no other signature of the key can be passed off as one of a bundle.
    private static func message(_ manifest: [UInt8]) -> [UInt8] { Array("assay-bundle-1\n".utf8) + manifest }
}
