import Crypto
import FoundationEssentials
import Recognition

/// The private half of a key. It shows itself to nobody: not in a text, not in a dump, not in a crash.
struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// Draws a new one.
    init() {
        key = Curve25519.Signing.PrivateKey()
    }

    /// - Parameter seed: 32 bytes (RFC 8032, 5.1.5); nil for another number.
    init?(seed: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
        self.key = key
    }

    /// For the keystore alone.
    var seed: [UInt8] { [UInt8](key.rawRepresentation) }

    /// Nil only if the library has no public half for it.
    var verifyingKey: VerifyingKey? { VerifyingKey(ed25519: [UInt8](key.publicKey.rawRepresentation)) }

    /// 64 bytes; nil only if the library cannot sign.
    func signature(of message: [UInt8]) -> [UInt8]? {
        (try? key.signature(for: message)).map { [UInt8]($0) }
    }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "a signing key" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
