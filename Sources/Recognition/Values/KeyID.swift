/// A signing key of a body, named after its public half, so that a name cannot stand for another key.
public struct KeyID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }

    /// - Parameter digest: of the 32 bytes of the public half.
    public init(of digest: Digest) {
        text = CrockfordBase32.text(of: digest, length: Self.length)
    }
}
