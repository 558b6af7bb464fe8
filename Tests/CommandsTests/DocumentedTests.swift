import ArgumentParser
import Testing

@testable import Commands

@Suite struct DocumentedTests {
    /// A command that no guide mentions is one that nobody finds.
    @Test func everyCommandIsInTheDocuments() {
        let documents = PackageRoot.documents()
        let missing = CommandTree.all.filter { !$0.isGroup && !documents.contains($0.name) }.map(\.name)
        #expect(missing == [], "no document in Docs/ or README.md has: \(missing.joined(separator: ", "))")
    }

    /// The list of all commands is the code's.
    @Test func theListOfCommandsIsComplete() {
        let document = PackageRoot.text("Docs/commands.md")
        let rows = CommandTree.all.filter { !$0.isGroup }.map { "| `\($0.name)` | \($0.type.configuration.abstract) |" }
        for row in rows { #expect(document.contains(row + "\n"), "Docs/commands.md should have: \(row)") }
        #expect(
            document.matches(of: #/(?m)^\| `assay /#).count == rows.count,
            "Docs/commands.md has commands that are not there"
        )
    }
}
