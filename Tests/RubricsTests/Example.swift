import Recognition

@testable import Rubrics

/// A small unit without a fault, to change one thing of in a test.
enum Example {
    static let languages = ["en", "es"].compactMap(LanguageTag.init)

    static let rule = DecisionRule(conditions: [.allCriticalMet])

    static let unit = """
        code: PLANT-01
        version: 1.10
        title: {en: Plant a tree, es: Plantar un árbol}
        elements:
          - code: 1
            title: {en: Prepare, es: Preparar}
            criteria:
              - code: 1.10
                text: {en: Digs the hole, es: Cava el hoyo}
                kind: performance
                critical: true
                weight: 60
                levels:
                  - {code: good, points: 100, met: true, text: {en: Well, es: Bien}}
                  - {code: bad, points: 0, met: false, text: {en: Badly, es: Mal}}
        evidence-requirements:
          - code: V1
            instruction: {en: Film the hole., es: Graba el hoyo.}
            minimum-seconds: 10
            maximum-seconds: 120
            criteria: [1.10]

        """

    static func read(_ text: String) -> RubricReading<CompetencyUnit> {
        UnitReader(languages: languages, rule: rule).read(text, file: "unit.yaml")
    }

    /// The codes of the faults of the example after a change.
    static func faults(replacing old: String, with new: String) -> [RubricFault] {
        read(unit.replacing(old, with: new)).faults
    }
}
