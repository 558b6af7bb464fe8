import Recognition
import Testing

@testable import Rubrics

@Suite struct ShippedRubricTests {
    private let library = RubricFolder(path: ProjectFiles.rubrics).load()

    private var units: [CompetencyUnit] { library.schemes.flatMap(\.units) }

    @Test(arguments: ProjectFiles.shipped()) func isWithoutFault(path: String) {
        #expect(RubricLinter.lint([path]).faults.map(\.description) == [])
    }

    @Test func hasSixDialectsAndSixTrades() {
        #expect(library.faults.isEmpty)
        let units = library.schemes.map { "\($0.scheme.code): \($0.units.map(\.code.text).joined(separator: " "))" }
        #expect(
            units == [
                "australia: CARE-HAND-01 ELEC-ISO-01 FOOD-KNIFE-01",
                "chilevalora: CARP-ENS-01 MUR-TAB-01 SOLD-FIL-01",
                "competencia-laboral: CARP-ENS-01 MUR-TAB-01 SOLD-FIL-01",
                "rpl-general: CARE-HAND-01 ELEC-ISO-01 FOOD-KNIFE-01",
                "sena: CARP-ENS-01 MUR-TAB-01 SOLD-FIL-01",
                "tesda: CARE-HAND-01 ELEC-ISO-01 FOOD-KNIFE-01",
            ]
        )
        // A unit that several schemes take is one file.
        #expect(library.files.count == 12)
    }

    /// A demonstration shows each unit with a clip of 20 to 25 seconds.
    @Test func takesAShortClipForEachFirstRequirement() throws {
        for unit in units {
            let first = try #require(unit.evidenceRequirements.first)
            #expect(first.isMandatory)
            #expect((8...20).contains(first.minimumSeconds) && first.maximumSeconds >= 120, "\(unit.code)")
        }
    }

    @Test func asksForSoundOrientationAndOccasions() {
        let requirements = units.flatMap(\.evidenceRequirements)
        #expect(requirements.contains { $0.isMandatory && $0.needsSound })
        #expect(Set(requirements.map(\.orientation)) == Set(OrientationRequirement.allCases))
        #expect(requirements.contains { $0.minimumClips == 2 && $0.occasions == 2 })
    }

    @Test func weighsEachUnitToAHundred() {
        for unit in units { #expect(unit.criteria.map(\.weight).reduce(0, +) == 100, "\(unit.code)") }
    }

    /// Two texts alike were copied and not translated; a criterion's text must tell it from the others.
    @Test func saysEachThingInEachLanguage() {
        for unit in units {
            let texts =
                unit.criteria.map(\.text) + unit.criteria.flatMap(\.levels).map(\.text) + unit.elements.map(\.title)
            for text in texts { #expect(Set(text.texts.values).count == text.texts.count, "\(unit.code): \(text)") }
            #expect(Set(unit.criteria.map(\.text)).count == unit.criteria.count)
        }
    }

    @Test func citesStandardsByCode() {
        for unit in units { #expect(unit.standards.count >= 2, "\(unit.code)") }
    }
}
