public import Recognition

/// Where the private halves of the keys of bodies are, and what signs with them. No private half ever leaves it.
public protocol Keystore: Sendable {
    /// Draws a key. It is kept durably before this returns: a power cut afterwards loses nothing. Nobody signs with it
    /// before an act of the body names it.
    func makeKey(for body: BodyID) async throws(KeystoreFault) -> VerifyingKey

    /// Throws why this key cannot sign.
    func check(_ key: KeyID, of body: BodyID) async throws(KeystoreFault)

    /// The signature of the message: 64 bytes.
    func sign(_ message: [UInt8], with key: KeyID, of body: BodyID) async throws(KeystoreFault) -> [UInt8]
}
