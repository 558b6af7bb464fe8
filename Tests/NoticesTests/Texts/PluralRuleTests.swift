import Notices
import Recognition
import Testing

@Suite struct PluralRuleTests {
    /// Numbers with the category of each, from the samples of CLDR's `plurals.xml`.
    @Test(arguments: [
        ("en", "other one other other other other other"),
        ("es", "other one other other other many many"),
        ("es-MX", "other one other other other many many"),
        ("fr", "one one other other other many many"),
        ("pt", "one one other other other many many"),
        ("pt-BR", "one one other other other many many"),
        ("pt-PT", "other one other other other many many"),
        ("fil", "one one one other one one one"),
        ("ar", "zero one two few other other other"),
        ("id", "other other other other other other other"),
    ])
    func sortsAsCLDRDoes(language: String, categories: String) throws {
        let rule = try #require(PluralRule(for: Example.tag(language)))
        let found = [0, 1, 2, 4, 100, 1_000_000, 3_000_000].map { rule.category(of: $0).rawValue }
        #expect(found.joined(separator: " ") == categories)
    }

    @Test(arguments: PluralRule.allCases) func usesTheCategoriesThatItDeclares(rule: PluralRule) {
        let used = Set((0...1_000).map(rule.category)).union([rule.category(of: 1_000_000)])
        #expect(used.union([.other]) == rule.categories)
    }

    @Test func knowsNoRuleForALanguageThatNobodyGaveOne() throws {
        #expect(PluralRule(for: try Example.tag("tlh")) == nil)
    }

    private static let hasJudge: @Sendable () async -> Bool = {
        await Python.judge("plurals", input: Array("en 1\n".utf8)) == ["one"]
    }

    @Test(.enabled("python3 with Babel, or the system's ICU", Self.hasJudge)) func agreesWithAnotherCopyOfCLDR()
        async throws
    {
        let numbers =
            Array(0...210) + [999, 1_000, 1_001, 10_000, 999_999, 1_000_000, 1_000_001, 2_000_000, 10_000_000]
        let asked = PluralRule.languages.flatMap { language in numbers.map { (language, $0) } }
        let answers = try #require(
            await Python.judge("plurals", input: Array(asked.map { "\($0.0) \($0.1)\n" }.joined().utf8))
        )
        try #require(answers.count == asked.count)
        for ((language, number), answer) in zip(asked, answers) {
            let rule = try #require(PluralRule(for: Example.tag(language)))
            #expect(rule.category(of: number).rawValue == answer, "\(language) \(number)")
        }
    }
}
