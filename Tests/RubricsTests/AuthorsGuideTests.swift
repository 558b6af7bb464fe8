import Foundation
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
            + keys(ConditionKey.self) + keys(KeyframesKey.self)
        for key in all { #expect(guide.contains("| `\(key)` |"), "\(key)") }
    }

    @Test func givesExamplesThatAreWithoutFault() throws {
        let examples = guide.components(separatedBy: "```yaml\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
        #expect(examples.count == 2)
        let scheme = try #require(
            SchemeReader().read(examples.first { $0.contains("decision-rule") } ?? "", file: "guide").value
        )
        let unit = UnitReader(scheme: scheme).read(examples.first { $0.contains("elements") } ?? "", file: "guide")
        #expect(unit.faults == [])
    }
}
