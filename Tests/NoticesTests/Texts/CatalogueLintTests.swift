import Foundation
import Notices
import Recognition
import Testing

@Suite struct CatalogueLintTests {
    private func spanish() throws -> String {
        try #require(ShippedCatalogues.files.first { $0.name == "es.yaml" }).text
    }

    /// What somebody does to the Spanish file, and what the lint says of it.
    @Test(arguments: [
        ("  voided:\n    subject", "  void:\n    subject", ["notices.void unknown-key", "notices.voided missing-key"]),
        ("subject: \"Hay una decisión (caso {case})\"\n    ", "", ["notices.decision.subject missing-key"]),
        ("  greeting-without-name: \"Hola:\"\n", "", ["common.greeting-without-name missing-key"]),
        ("  plan: \"acordar", "  plans: \"acordar", ["tasks.plans unknown-key", "tasks.plan missing-key"]),
        (
            "Hay una decisión (caso {case})", "Hay una decisión (caso {caso})",
            ["notices.decision.subject unknown-placeholder"]
        ),
        ("Hay una decisión (caso {case})", "{recipient}: decisión", ["notices.decision.subject misplaced-placeholder"]),
        ("Hay una decisión (caso {case})", "caso {case", ["notices.decision.subject unbalanced-braces"]),
        ("Hay una decisión (caso {case})", "caso }", ["notices.decision.subject unbalanced-braces"]),
        ("Hay una decisión (caso {case})", "a\\nb", ["notices.decision.subject long-subject"]),
        ("Hay una decisión (caso {case})", "  ", ["notices.decision.subject empty-text"]),
        ("Hay una decisión (caso {case})", "a\\ab", ["notices.decision.subject control-character"]),
        ("Hay una decisión (caso {case})", "\\u202Ea", ["notices.decision.subject control-character"]),
        (
            "    many: \"Le quedan {appeal-days} de días para hacerlo.\"\n", "",
            ["common.appeal-days missing-plural-category"]
        ),
        (
            "    many: \"Le quedan {appeal-days}", "    few: \"Le quedan {appeal-days}",
            ["common.appeal-days needless-plural-category", "common.appeal-days missing-plural-category"]
        ),
        (
            "    other: \"Le quedan {appeal-days}", "    otro: \"Le quedan {appeal-days}",
            ["common.appeal-days.otro unknown-key", "common.appeal-days missing-plural-category"]
        ),
        ("other: \"Le quedan {appeal-days} días", "other: \"Le quedan unos días", ["common.appeal-days unclear-count"]),
        ("  closing: \"{body}\"", "  closing: \"{unit}\"", ["common.closing misplaced-placeholder"]),
        (
            "  page: \"{body} lleva su caso aquí, con el código {case}: {page}\"", "  page: \"Lea más\"",
            ["common.page missing-placeholder"]
        ),
        (
            "Lo que hay que hacer: {task}.\"\n      - \"Ahora", "Lo que hay.\"\n      - \"Ahora",
            ["notices.clock-extended.body missing-placeholder"]
        ),
        (
            "      - \"Puede usarlo de nuevo.\"", "      - \"Quedan {days} días.\"",
            ["notices.certificate-reinstated.body[2] misplaced-placeholder"]
        ),
        (
            "      - \"Téngalo listo hasta el {due}.\"", "      - \"Quedan {days} días.\"",
            ["notices.admitted.body[3] missing-plural-forms"]
        ),
        (
            "      - \"La persona candidata aceptó el plan y ya puede enviar evidencias.\"", "      []",
            ["notices.plan-agreed.body wrong-form"]
        ),
        ("months: [enero, ", "months: [", ["months wrong-form"]),
        ("{hour}:{minute}", "{hour} h", ["moment missing-placeholder"]),
        ("moment: ", "date: ", ["date unknown-key", "moment missing-key"]),
        ("language: es\n", "language: tlh\n", ["language unknown-language"]),
        ("language: es\n", "", ["language missing-key"]),
        ("language: es\n", "language: es\nlanguage: es\n", ["file unreadable"]),
        ("language: es\n", "language: [\n", ["file unreadable"]),
        ("language: es\n", "language: \"../es\"\n", ["language wrong-form"]),
    ])
    func findsWhatIsWrong(what: String, instead: String, codes: [String]) throws {
        let text = try spanish()
        let range = try #require(text.firstRange(of: what), "the file no longer has what this test changes")
        let found = Catalogue.lint(text.replacingCharacters(in: range, with: instead))
        #expect(Set(found.map { "\($0.key) \($0.code)" }) == Set(codes))
        #expect(found.allSatisfy { !$0.description.isEmpty })
    }

    /// A missing key of any kind is found.
    @Test(arguments: NoticeKind.allCases) func findsTheNoticeThatHasNoText(kind: NoticeKind) throws {
        var lines = try spanish().split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == "  \(kind.rawValue):" })
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("  ") && !$0.hasPrefix("   ") } ?? lines.endIndex
        lines.removeSubrange(start..<end)
        let found = Catalogue.lint(lines.joined(separator: "\n"))
        #expect(found.map { "\($0.key) \($0.code)" } == ["notices.\(kind.rawValue) missing-key"])
    }

    @Test func tellsTheLine() throws {
        let found = Catalogue.lint("language: es\nmoment: \"{day}\"\n")
        #expect(found.first?.description.hasPrefix("line 2: moment: ") == true)
    }

    @Test(arguments: [
        "", "[]", "a", "\0", "language: es\nnotices: 1", "&a [*a]", "? {a: b}\n: c",
        "notices:\n  ? [a]\n  : b\nlanguage: es",
    ])
    func takesAnything(text: String) {
        #expect(!Catalogue.lint(text).isEmpty)
    }

    @Test func refusesWhatIsTooLarge() {
        #expect(Catalogue.lint(String(repeating: "#", count: 300 << 10)).map(\.code) == ["unreadable"])
    }
}
