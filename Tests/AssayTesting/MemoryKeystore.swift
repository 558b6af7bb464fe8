public import Credentials
import Crypto
public import Recognition
import Synchronization

/// Keys in memory, the same ones for the same seed.
public final class MemoryKeystore: Keystore {
    private let seed: UInt64
    private let keys = Mutex<[KeyID: Kept]>([:])
    private let made = Mutex(0)
    private let fault = Mutex<KeystoreFault?>(nil)

    private struct Kept {
        let body: BodyID
        let key: Curve25519.Signing.PrivateKey
    }

    public init(seed: UInt64) {
        self.seed = seed
    }

    /// From now on it throws this whenever it is asked for a signature; nil: no more.
    public func fail(with fault: KeystoreFault?) { self.fault.withLock { $0 = fault } }

    /// The key is gone.
    public func lose(_ key: KeyID) { keys.withLock { $0[key] = nil } }

    /// What must be told to nobody.
    public var privateHalves: [[UInt8]] { keys.withLock { $0.values.map { Array($0.key.rawRepresentation) } } }

    public func makeKey(for body: BodyID) throws(KeystoreFault) -> VerifyingKey {
        let number = made.withLock { made in
            defer { made += 1 }
            return made
        }
        let secret = Array(SHA256.hash(data: Array("\(seed) \(body) \(number)".utf8)))
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret),
            let verifying = VerifyingKey(ed25519: Array(key.publicKey.rawRepresentation))
        else { throw .cryptography }
        keys.withLock { $0[verifying.id] = Kept(body: body, key: key) }
        return verifying
    }

    public func check(_ key: KeyID, of body: BodyID) throws(KeystoreFault) { _ = try sign([], with: key, of: body) }

    public func sign(_ message: [UInt8], with key: KeyID, of body: BodyID) throws(KeystoreFault) -> [UInt8] {
        if let fault = fault.withLock({ $0 }) { throw fault }
        guard let kept = keys.withLock({ $0[key] }), kept.body == body else { throw .missing(key) }
        guard let signature = try? kept.key.signature(for: message) else { throw .cryptography }
        return Array(signature)
    }
}
