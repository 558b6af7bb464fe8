/// A unit as it is judged: frozen, and found by what it says rather than by its name.
///
/// Two digests, because a corrected spelling must not look like another standard: `contentDigest` changes with every
/// letter, `structureDigest` only with what an outcome depends on (codes, weights, levels, requirements).
public struct Rubric: Hashable, Codable, Sendable {
    public let unit: CompetencyUnit
    public let contentDigest: Digest
    public let structureDigest: Digest

    public init(unit: CompetencyUnit, hashing: some Hashing) {
        self.unit = unit
        contentDigest = hashing.digest(of: unit.canonicalForm(withTexts: true).utf8)
        structureDigest = hashing.digest(of: unit.canonicalForm(withTexts: false).utf8)
    }

    public var reference: UnitReference {
        UnitReference(
            code: unit.code,
            version: unit.version,
            contentDigest: contentDigest,
            structureDigest: structureDigest
        )
    }
}
