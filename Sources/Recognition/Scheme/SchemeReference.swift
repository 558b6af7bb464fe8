/// Names one edition of a scheme, beyond doubt.
public struct SchemeReference: Hashable, Codable, Sendable {
    public let code: SchemeCode
    public let version: String
    /// SHA-256 of the scheme's document as the body adopted it.
    public let digest: Digest

    public init(code: SchemeCode, version: String, digest: Digest) {
        self.code = code
        self.version = version
        self.digest = digest
    }
}
