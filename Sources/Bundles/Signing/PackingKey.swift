import Crypto
public import Recognition

/// The private key with which a bundle is signed: Ed25519 (RFC 8032). Its text is a secret, and no description has it.
public struct PackingKey: Sendable, CustomStringConvertible {
    private let key: Curve25519.Signing.PrivateKey

    /// Draws a key for this device.
    public init() {
        key = Curve25519.Signing.PrivateKey()
    }

    private init?(seed: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
        self.key = key
    }

    /// The key of an invitation, which is made from its code and the case by HKDF (RFC 5869). The code has 100 random bits, so
    /// that its public key does not lead back to it.
    public init?(invitation code: InvitationCode, to caseID: CaseID) {
        guard code.fits(caseID) else { return nil }
        let seed = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array(code.secret.utf8)),
            salt: Array(caseID.text.utf8),
            info: Array("assay-invitation-1".utf8),
            outputByteCount: 32
        )
        self.init(seed: seed.withUnsafeBytes(Array.init))
    }

    public var publicKey: DeviceKey {
        guard let key = DeviceKey(bytes: key.publicKey.rawRepresentation) else {
            preconditionFailure("an Ed25519 key has another length")
        }
        return key
    }

    func signature(of message: [UInt8]) throws(BundleFault) -> [UInt8] {
        do {
            return Array(try key.signature(for: message))
        } catch {
            // Nothing of the outside can make it fail; what has no signature is not written.
            throw .notWritten
        }
    }

    public var description: String { "packing key \(publicKey.text.prefix(8))" }
}

extension PackingKey {
    /// What the file of a device's key holds: one line.
    public var fileText: String { Self.mark + Hexadecimal.text(key.rawRepresentation) + "\n" }

    /// Nil unless the text is what `fileText` writes.
    public init?(fileText text: String) {
        let line = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        guard line.hasPrefix(Self.mark), let seed = Hexadecimal.bytes(line.dropFirst(Self.mark.count), count: 32) else {
            return nil
        }
        self.init(seed: seed)
    }

    private static let mark = "assay-device-1 "
}
