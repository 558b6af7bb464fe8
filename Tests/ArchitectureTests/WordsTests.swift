import Foundation
import Testing

@Suite struct WordsTests {
    /// Words that stand for unfinished work, or for a crash where a value was due.
    private static let unfinished = ["TODO", "FIXME", "XXX", "HACK"]
    private static let crashing = ["fatalError(", "try!", "as!", "unsafeDowncast("]

    /// Who may write to standard output: the commands, through one place of theirs.
    private static let printing = ["Sources/Commands/"]

    @Test func nothingIsLeftForLater() throws {
        let found = try sources().flatMap { findings(of: Self.unfinished, in: $0) }
        #expect(found == [])
    }

    @Test func nothingCrashesOnPurpose() throws {
        let found = try sources().flatMap { findings(of: Self.crashing, in: $0) }
        #expect(found == [])
    }

    @Test func onlyTheCommandsPrint() throws {
        let quiet = try sources().filter { file in !Self.printing.contains { file.path.hasPrefix($0) } }
        let found = quiet.flatMap { findings(of: ["print(", "debugPrint(", "dump("], in: $0) }
        #expect(found == [])
    }

    /// What the compiler is told to take on trust has its reason on the line, or on the line above.
    @Test func trustHasAReason() throws {
        var bare: [String] = []
        let trusting = ["@unchecked Sendable", "nonisolated(unsafe)"]
        for file in try sources() where trusting.contains(where: file.mentions) {
            let lines = file.lines
            for (index, line) in lines.enumerated() {
                guard trusting.contains(where: { line.contains($0) }) else { continue }
                let above = index > 0 ? lines[index - 1].trimmingPrefix { $0 == " " } : ""
                if !line.contains("//") && !above.hasPrefix("//") { bare.append("\(file.path):\(index + 1)") }
            }
        }
        #expect(bare == [])
    }

    /// A path of the machine on which a file was written works nowhere else.
    @Test func noFileNamesAPathOfADevelopersMachine() throws {
        // Written in two parts, so that this file does not find itself.
        let homes = ["ho" + "me", "Us" + "ers", "ro" + "ot"].map { "/\($0)/" }
        let own = PackageFolder.root.resolvingSymlinksInPath().path()
        let endings = [
            ".swift", ".c", ".h", ".md", ".yaml", ".yml", ".json", ".sh", ".py", ".txt", "/run", "/setup", "Makefile",
        ]
        let folders = ["Sources", "Tests", "Docs", "Rubrics", "Samples", ".ci"]
        let files = try folders.flatMap { try PackageFolder.files(below: $0, endings: endings) }
        let found = files.filter { file in (homes + [own]).contains { file.mentions($0) } }.flatMap { file in
            file.lines.enumerated().filter { _, line in
                homes.contains { startsPath($0, in: line) } || (own.count > 2 && line.contains(own))
            }.map { "\(file.path):\($0.offset + 1)" }
        }
        #expect(found == [])
    }

    @Test(arguments: [
        ("// TODO: later", 1), ("// EL MÉTODO", 0), ("let TODOS = 1", 0), ("x = try! f()", 1), ("x as! Int", 1),
        ("has!", 0),
        ("retry!", 0), ("fatalError(\"x\")", 1), ("print(1)", 1), ("fingerprint(1)", 0), ("out.print(1)", 0),
    ])
    func wordsAreFoundWhole(line: String, count: Int) {
        let file = PackageFolder.File(path: "x", text: line)
        #expect(findings(of: Self.unfinished + Self.crashing + ["print("], in: file).count == count)
    }

    private func sources() throws -> [PackageFolder.File] {
        try PackageFolder.files(below: "Sources", endings: [".swift", ".c", ".h"])
    }

    /// Places where one of `words` stands by itself: not the end of a longer word, nor somebody's method.
    private func findings(of words: [String], in file: PackageFolder.File) -> [String] {
        let words = words.filter { file.mentions($0) }
        if words.isEmpty { return [] }
        return file.lines.enumerated().flatMap { index, line in
            words.filter { stands($0, in: line) }.map { "\(file.path):\(index + 1) \($0)" }
        }
    }

    private func stands(_ word: String, in line: Substring) -> Bool {
        line.ranges(of: word).contains { range in
            let before = range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : " "
            let after = range.upperBound < line.endIndex ? line[range.upperBound] : " "
            let endsOpen = word.last?.isLetter == true && isWordPart(after)
            return !isWordPart(before) && before != "." && !endsOpen
        }
    }

    private func startsPath(_ path: String, in line: Substring) -> Bool {
        line.ranges(of: path).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !isWordPart(before) && before != "." && before != "/" && before != "}" && before != ")"
        }
    }

    private func isWordPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}
