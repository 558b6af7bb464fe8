import Recognition
import Testing

@testable import Rubrics

@Suite struct UnitReaderTests {
    @Test func readsAUnitWithItsDefaults() throws {
        let unit = try #require(Example.read(Example.unit).value)
        #expect(unit.code.text == "PLANT-01")
        #expect(unit.standards.isEmpty)
        let criterion = try #require(unit.criteria.first)
        #expect(criterion.isCritical && criterion.occasions == 1 && criterion.weight == 60)
        #expect(criterion.levels.map(\.code.text) == ["good", "bad"])
        let requirement = try #require(unit.evidenceRequirements.first)
        #expect(requirement.isMandatory && !requirement.needsSound && requirement.orientation == .any)
        #expect(requirement.minimumClips == 1 && requirement.maximumClips == 1)
        #expect(requirement.occasions == 1 && requirement.contexts == 1 && requirement.maximumAgeDays == nil)
        #expect(unit.title.text(for: Example.languages) == "Plant a tree")
    }

    @Test func keepsCodesThatLookLikeNumbersAsTheyAreWritten() throws {
        let unit = try #require(Example.read(Example.unit).value)
        #expect(unit.version == "1.10")
        #expect(unit.criteria.map(\.code.text) == ["1.10"])
    }

    @Test func readsWithCarriageReturnsAndAByteOrderMark() throws {
        let text = "\u{FEFF}" + Example.unit.replacing("\n", with: "\r\n")
        #expect(Example.read(text).value == Example.read(Example.unit).value)
    }

    @Test func countsLinesThatEndInCarriageReturnsOnce() {
        let text = Example.unit.replacing("weight: 60", with: "weight: 600").replacing("\n", with: "\r\n")
        #expect(Example.read(text).faults.map(\.line) == [12])
    }

    @Test func readsABlockOfTextWithoutItsLastLineBreak() throws {
        let block =
            "instruction:\n      en: >-\n        Film the\n        hole.\n      es: |\n        Graba\n        el hoyo.\n"
        let text = Example.unit.replacing("instruction: {en: Film the hole., es: Graba el hoyo.}\n", with: block)
        let unit = try #require(Example.read(text).value)
        let instruction = try #require(unit.evidenceRequirements.first?.instruction)
        #expect(instruction.text(for: .english) == "Film the hole.")
        #expect(Example.languages.last.map { instruction.text(for: $0) } == "Graba\nel hoyo.")
    }

    @Test func takesTheLanguagesOfTheTitleWithoutAScheme() {
        let text = Example.unit.replacing("en: Film the hole., es", with: "es")
        #expect(UnitReader().read(text, file: "unit.yaml").faults.map(\.code) == [.missingText])
        #expect(UnitReader().read(Example.unit, file: "unit.yaml").value != nil)
    }

    @Test func asksForACriticalCriterionOnlyWhereTheRuleDoes() {
        let text = Example.unit.replacing("critical: true", with: "critical: false")
        #expect(Example.read(text).faults.map(\.code) == [.noCriticalCriterion])
        let score = DecisionRule(conditions: [.weightedScore(atLeastPercent: 80)])
        #expect(UnitReader(languages: Example.languages, rule: score).read(text, file: "").value != nil)
    }

    @Test func doesNotReportWhatFollowsFromAnotherFault() {
        #expect(Example.faults(replacing: "- code: 1.10", with: "- code: 1/10").map(\.code) == [.malformedCode])
        #expect(Example.faults(replacing: "criteria: [1.10]", with: "criteria: [1/10]").map(\.code) == [.malformedCode])
        #expect(Example.faults(replacing: "points: 100", with: "points: many").map(\.code) == [.wrongType])
    }

    @Test func suggestsWhatWasMeant() throws {
        let fault = try #require(Example.faults(replacing: "minimum-seconds", with: "minimun-seconds").last)
        #expect(fault.code == .unknownKey)
        #expect(fault.advice.hasPrefix("Did you mean `minimum-seconds`? Keys here: code, instruction, "))
    }

    @Test func writesAFaultOnOneLine() throws {
        let fault = try #require(Example.faults(replacing: "weight: 60", with: "weight: 0").first)
        #expect(
            fault.description == """
                unit.yaml:12:17: number-out-of-range: elements[0].criteria[0].weight: 0 is out of range. \
                Use a whole number from 1 to 100.
                """
        )
    }

    @Test func refusesATextThatNobodyReads() {
        let text = String(repeating: "long ", count: 500)
        #expect(Example.faults(replacing: "Film the hole.", with: text).map(\.code) == [.textTooLong])
    }

    @Test func spellsOutControlCharactersOfWhatItQuotes() throws {
        let fault = try #require(Example.faults(replacing: "code: PLANT-01", with: #"code: "a\e[2Jb""#).first)
        #expect(fault.code == .malformedCode)
        #expect(fault.problem == #"“a\u{1b}[2Jb” is no code."#)
    }
}
