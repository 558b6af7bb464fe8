public import Recognition

/// A unit as it is judged.
public struct RubricView: Hashable, Codable, Sendable {
    public let unit: CompetencyUnit
    public let contentDigest: Digest
    public let structureDigest: Digest

    public init(unit: CompetencyUnit, contentDigest: Digest, structureDigest: Digest) {
        self.unit = unit
        self.contentDigest = contentDigest
        self.structureDigest = structureDigest
    }
}
