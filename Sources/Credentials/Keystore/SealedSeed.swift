import Crypto
import CryptoExtras
import FoundationEssentials

/// A private half under a passphrase: scrypt (RFC 7914) makes the key, AES-256-GCM (NIST SP 800-38D) seals.
struct SealedSeed: Codable {
    let cost: ScryptCost
    /// 32 bytes, base64url.
    let salt: String
    /// Nonce, ciphertext and tag, base64url.
    let box: String

    /// Nil only if the library of cryptography refuses.
    init?(_ seed: [UInt8], _ passphrase: Passphrase, context: [UInt8], cost: ScryptCost) {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        guard let key = Self.key(passphrase, salt: salt, cost: cost),
            let box = try? AES.GCM.seal(seed, using: key, authenticating: context).combined
        else { return nil }
        self.cost = cost
        self.salt = Base64URL.text(of: salt)
        self.box = Base64URL.text(of: box)
    }

    /// Nil when the passphrase is another, or something was changed: nobody can tell these apart.
    func opened(with passphrase: Passphrase, context: [UInt8]) -> [UInt8]? {
        guard let salt = Base64URL.bytes(of: salt), let box = Base64URL.bytes(of: box),
            let key = Self.key(passphrase, salt: salt, cost: cost),
            let sealed = try? AES.GCM.SealedBox(combined: box),
            let seed = try? AES.GCM.open(sealed, using: key, authenticating: context)
        else { return nil }
        return [UInt8](seed)
    }

    private static func key(_ passphrase: Passphrase, salt: [UInt8], cost: ScryptCost) -> SymmetricKey? {
        try? KDF.Scrypt.deriveKey(
            from: passphrase.bytes,
            salt: salt,
            outputByteCount: 32,
            rounds: cost.rounds,
            blockSize: cost.blockSize,
            parallelism: cost.parallelism
        )
    }
}
