import Recognition
import Testing

@testable import Rubrics

/// Digests of what is shipped. When one of these fails, the unit has become another one: raise its `version`, and only
/// then write the new digest here.
@Suite struct RubricDigestTests {
    static let golden: [(code: String, version: String, content: String, structure: String)] = [
        (
            "CARP-ENS-01", "1",
            "c3ff295d27af763df64abf9907e5f168e83c9edb8fa358dfbb8971eaa5eabcc1",
            "b1f82114350bcf5ef4a76e13674c5c23310004dcb4e8c10d19a27a8ecf3e39c4"
        ),
        (
            "MUR-TAB-01", "1",
            "a72f7bf69510c857b5d6c145c0db8fe70cbf4995a0f2b054d07efe0566334e4b",
            "879f38f4005aa1950a553003013147c371d7e3526a89883106b92bbb7d6172c7"
        ),
        (
            "SOLD-FIL-01", "1",
            "b0ce8e9c396e77d9abd3867d024f36c4209de5834510e3714d94ae09d4eb0982",
            "ee243ac6ab33b9f025e2c323cf084ac30959513e4cd9f2891d1ee2e41c6c1f33"
        ),
        (
            "CARE-HAND-01", "1",
            "2cd435ad3cdd78ab9c2692c03a77db2e0aa63e5bc55b8678bd8865994b6f4296",
            "c228d644db11cf5c71b75094553273ac918ca19fe5706b8182533b7fb1395460"
        ),
        (
            "ELEC-ISO-01", "1",
            "f09d548a46947e598a488ece915a2d7c2e0ceee514e0e725e8831c3beb16d07a",
            "a3bdedebbd4e404aec4dfd7b7e0c790e7a937ddfa8fd498f28a552dc70ac3d9d"
        ),
        (
            "FOOD-KNIFE-01", "1",
            "e64f1671dc3110ccd9394de00f1b51e5c0489e6ab457b2614bda25c6a470134b",
            "70b9b4fe8b2bebf12257d60322b160440b366c070faa271d88acc15b1bfb1dc8"
        ),
    ]

    @Test func areThoseOfTheShippedUnits() {
        let owners = ["competencia-laboral", "rpl-general"]
        let schemes = RubricFolder(path: ProjectFiles.rubrics).load().schemes
        let units = schemes.filter { owners.contains($0.scheme.code.text) }.flatMap(\.units)
        let found = units.map { unit in
            let rubric = Rubric(unit: unit, hashing: SHA256Hashing())
            return "\(unit.code) \(unit.version) \(rubric.contentDigest) \(rubric.structureDigest)"
        }
        #expect(found == Self.golden.map { "\($0.code) \($0.version) \($0.content) \($0.structure)" })
    }

    private func rubric(_ text: String) throws -> Rubric {
        Rubric(unit: try #require(UnitReader().read(text, file: "").value), hashing: SHA256Hashing())
    }

    @Test(arguments: ProjectFiles.shipped("-01.yaml")) func changeWithASpellingInTheContentOnly(path: String) throws {
        let text = try ProjectFiles.text(path)
        let before = try rubric(text)
        let after = try rubric(text.replacing(" and ", with: " & ", maxReplacements: 1))
        #expect(before.contentDigest != after.contentDigest)
        #expect(before.structureDigest == after.structureDigest)
    }

    @Test(arguments: ProjectFiles.shipped("-01.yaml")) func changeWithAWeightInBoth(path: String) throws {
        let text = try ProjectFiles.text(path)
        let before = try rubric(text)
        let after = try rubric(text.replacing("weight: 15", with: "weight: 16", maxReplacements: 1))
        #expect(before.contentDigest != after.contentDigest)
        #expect(before.structureDigest != after.structureDigest)
    }

    @Test func doNotChangeWithCommentsQuotesOrTheOrderOfKeys() throws {
        let text = try ProjectFiles.text(ProjectFiles.rubrics + "/rpl-general/units/ELEC-ISO-01.yaml")
        let same =
            "# another comment\n"
            + text.replacing(
                "kind: performance\n        weight: 10\n",
                with: "weight: 10\n        kind: 'performance'\n"
            )
        #expect(same.contains("'performance'"))
        #expect(try rubric(text) == rubric(same))
    }
}
