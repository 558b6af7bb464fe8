/// Names one edition of a unit, beyond doubt.
public struct UnitReference: Hashable, Codable, Sendable {
    public let code: UnitCode
    public let version: String
    public let contentDigest: Digest
    public let structureDigest: Digest

    public init(code: UnitCode, version: String, contentDigest: Digest, structureDigest: Digest) {
        self.code = code
        self.version = version
        self.contentDigest = contentDigest
        self.structureDigest = structureDigest
    }
}
