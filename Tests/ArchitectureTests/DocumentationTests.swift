import Foundation
import Testing

/// Documentation that names a file which is not there sends a newcomer astray.
@Suite struct DocumentationTests {
    private func documents() throws -> [PackageFolder.File] {
        let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map {
            PackageFolder.File(path: $0, text: PackageFolder.text(of: $0))
        }
        return try top + PackageFolder.files(below: "Docs", endings: [".md"])
    }

    /// Paths in code spans; one with `<Name>`, `…` or `*` in it is a pattern.
    @Test func everyPathThatIsNamedExists() throws {
        var missing: [String] = []
        for document in try documents() {
            for match in document.text.matches(of: /`((?:Sources|Tests|Docs|Rubrics|Samples|\.ci)\/[^`\s]+)`/) {
                let path = String(match.output.1)
                if path.contains(where: { "<…*{".contains($0) }) || PackageFolder.exists(path) { continue }
                missing.append("\(document.path): \(path)")
            }
        }
        #expect(missing == [])
    }

    @Test func everyLinkLeadsSomewhere() throws {
        var broken: [String] = []
        for document in try documents() {
            let folder = document.path.split(separator: "/").dropLast().joined(separator: "/")
            for match in document.text.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) {
                let target = String(match.output.1)
                if target.contains("://") || target.hasPrefix("mailto:") { continue }
                let path = folder.isEmpty ? target : folder + "/" + target
                if !PackageFolder.exists(path) { broken.append("\(document.path): \(target)") }
            }
        }
        #expect(broken == [])
    }

    @Test func everyDecisionRecordSaysWhatWasDecidedAndWhatFollows() throws {
        let records = try PackageFolder.files(below: "Docs/decisions", endings: [".md"])
            .filter { $0.path.contains(/\/\d{4}-/) }
        #expect(!records.isEmpty)
        for record in records {
            for heading in ["## Why", "## Decision", "## What follows"] {
                #expect(record.text.contains(heading + "\n"), "\(record.path) has no “\(heading)”")
            }
        }
    }

    @Test func everyRefusalIsListedForTheBody() {
        let source = PackageFolder.text(of: "Sources/Recognition/Transition/RefusalCode.swift")
        let list = PackageFolder.text(of: "Docs/body/refusals.md")
        let codes = Set(source.matches(of: /case \w+ = "([a-z-]+)"/).map { String($0.output.1) })
        let listed = Set(list.matches(of: /\n\| `([a-z-]+)` \|/).map { String($0.output.1) })
        #expect(!codes.isEmpty)
        #expect(codes.subtracting(listed) == [], "in the code, not in Docs/body/refusals.md")
        #expect(listed.subtracting(codes) == [], "in Docs/body/refusals.md, not in the code")
    }

    @Test func everyVerbOfTheMakefileIsInItsHelp() {
        let makefile = PackageFolder.text(of: "Makefile")
        let lines = makefile.split(separator: "\n")
        let phony = ".PHONY: "
        let verbs = lines.first { $0.hasPrefix(phony) }?.dropFirst(phony.count).split(separator: " ") ?? []
        let listed = lines.compactMap {
            $0.hasPrefix("#   ") ? $0.dropFirst(4).prefix { $0.isLetter || $0.isNumber } : nil
        }
        #expect(!verbs.isEmpty)
        #expect(Set(verbs) == Set(listed))
    }
}
