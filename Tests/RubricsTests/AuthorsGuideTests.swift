import Foundation
import Recognition
import Testing

@testable import Rubrics

/// The guide for authors is held against the code, so that neither says what the other does not.
@Suite struct AuthorsGuideTests {
    private let guide = (try? String(contentsOf: ProjectFiles.guide, encoding: .utf8)) ?? ""

    @Test func explainsEachFaultCode() {
        for code in RubricFaultCode.allCases { #expect(guide.contains("| `\(code.rawValue)` |"), "\(code.rawValue)") }
    }

    @Test func explainsEachKey() {
        func keys<Key: FieldKey>(_ type: Key.Type) -> [String] { Key.allCases.map(\.rawValue) }
        let all =
            keys(UnitKey.self) + keys(ElementKey.self) + keys(CriterionKey.self) + keys(LevelKey.self)
            + keys(RequirementKey.self) + keys(StandardKey.self) + keys(SchemeKey.self) + keys(VocabularyKey.self)
            + keys(ConditionKey.self) + keys(KeyframesKey.self) + keys(ClockKey.self) + keys(CalendarKey.self)
            + keys(AppealsKey.self) + keys(StageKey.self) + keys(PanelKey.self) + keys(ReassessmentKey.self)
            + keys(RenewalKey.self)
        for key in all { #expect(guide.contains("| `\(key)` |"), "\(key)") }
    }

    @Test func explainsEachClock() {
        let clocks =
            (try? String(contentsOf: ProjectFiles.root.appending(path: "Docs/body/clocks.md"), encoding: .utf8)) ?? ""
        for kind in ClockKind.allCases {
            #expect(clocks.contains("| `\(kind.rawValue)` | \(kind.party.rawValue) |"), "\(kind.rawValue)")
        }
    }

    @Test func explainsEachChoice() {
        func words<Words: CaseIterable & RawRepresentable<String>>(_ type: Words.Type) -> [String] {
            type.allCases.map(\.rawValue)
        }
        let all =
            words(AppealGround.self) + words(Weekday.self) + words(ReassessmentEnd.self)
            + words(RenewalRequirement.self) + words(BatchRule.self)
        for word in all { #expect(guide.contains("`\(word)`"), "\(word)") }
    }

    @Test func givesExamplesThatAreWithoutFault() throws {
        let examples = guide.components(separatedBy: "```yaml\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
        #expect(examples.count == 4)
        // What may be left out of a scheme has examples of its own, which fit to the end of the scheme's.
        let optional = examples.filter { $0.hasPrefix("clocks:") || $0.hasPrefix("appeals:") }.joined()
        let silent = examples.first { $0.contains("decision-rule") } ?? ""
        let full = SchemeReader().read(silent + optional, file: "guide")
        #expect(full.faults == [] && full.value?.batch != nil && full.value?.clocks?.count == 3)
        let scheme = try #require(SchemeReader().read(silent, file: "guide").value)
        let unit = UnitReader(scheme: scheme).read(examples.first { $0.contains("elements") } ?? "", file: "guide")
        #expect(unit.faults == [])
    }
}
