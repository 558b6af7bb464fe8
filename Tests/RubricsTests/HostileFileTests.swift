import Recognition
import Testing

@testable import Rubrics

@Suite struct HostileFileTests {
    private func codes(_ text: String) -> [RubricFaultCode] { Example.read(text).faults.map(\.code) }

    @Test func refusesAFileOfMoreThanOneMebibyte() {
        let comment = String(repeating: "#", count: SourceText.maximumBytes)
        #expect(codes(comment + "\n") == [.fileTooLarge])
        let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: SourceText.maximumBytes + 1)
        #expect(UnitReader().read(bytes, file: "").faults.map(\.code) == [.fileTooLarge])
        #expect(codes(String(comment.dropLast(Example.unit.utf8.count + 1)) + "\n" + Example.unit).isEmpty)
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n...\n"]) func refusesAnEmptyFile(text: String) {
        #expect(codes(text) == [.emptyFile])
    }

    @Test func refusesDeepNesting() {
        #expect(
            codes("title: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)).contains(.tooDeep)
        )
        #expect(codes("title: " + String(repeating: "[", count: 500_000)) == [.tooDeep])
        #expect(codes("title:\n  " + String(repeating: "- ", count: 200_000)) == [.tooDeep])
        #expect(codes("title: " + String(repeating: "{a: ", count: 200_000)) == [.tooDeep])
        #expect(
            codes("title: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)).contains(
                .tooDeep
            )
        )
    }

    @Test func refusesAChainOfAliasesBeforeItGrows() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
        #expect(codes(text + "? *a40\n: y\n") == [.yamlAlias])
    }

    @Test func refusesAShortChainOfAliasesAtItsFirstAnchor() {
        let text = Example.unit + "a: &a [x, x]\nb: &b [*a, *a, *a]\n? [*b, *b, *b]\n: y\n"
        let found = Example.read(text).faults
        #expect(found.contains { $0.code == .yamlAlias && $0.line == 22 && $0.column == 4 })
        #expect(found.contains { $0.code == .yamlAlias && $0.line == 23 && $0.column == 4 })
    }

    @Test func refusesAnAliasWithoutItsAnchor() {
        #expect(Example.faults(replacing: "Film the hole.", with: "*hole").map(\.code) == [.yamlAlias])
    }

    @Test func allowsAsterisksAndAmpersandsWithinTexts() {
        let text = Example.unit.replacing("Film the hole.", with: "Film *the* hole & both hands at 4*6.")
        #expect(Example.read(text).value != nil)
    }

    @Test func endsAListOfVeryManyFaults() {
        let keys = (0..<5_000).map { "key\($0): x\n" }.joined()
        let faults = Example.read(Example.unit + keys).faults
        #expect(faults.count == FaultLog.limit + 1)
        #expect(faults.last?.code == .tooManyFaults)
    }

    @Test func readsTensOfThousandsOfCodes() {
        let codes = (0..<40_000).map { "C\($0)" }.joined(separator: ", ")
        let faults = Example.faults(replacing: "criteria: [1.10]", with: "criteria: [1.10, \(codes)]")
        #expect(faults.count == FaultLog.limit + 1 && faults.first?.code == .unknownCriterion)
    }

    @Test func stopsAtVeryManyDuplicateKeys() {
        let keys = (0..<100).map { "key\($0): x\nkey\($0): y\n" }.joined()
        #expect(codes(Example.unit + keys).contains(.duplicateKey))
    }

    @Test func findsADuplicateAmongKeysThatCannotBeMasked() {
        #expect(codes(Example.unit + "\"\": x\n\"\": y\n").contains(.duplicateKey))
        #expect(codes(Example.unit + "!!str ab: x\nab: y\n").contains(.duplicateKey))
        #expect(codes(Example.unit + "? |\n  ab\n: x\n? |\n  ab\n: y\n").contains(.duplicateKey))
    }

    /// Noise of YAML's own characters, which reaches deep into a parser.
    @Test func survivesNoise() {
        var generator = SplitMix64(seed: 2)
        let pieces = [
            "a", "b", ":", ": ", "- ", "\n", "\n  ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&a ", "*a", "!x ",
            "#", "%", "\\", "? ", "---\n", "é",
        ]
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...40, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            #expect(!Example.read(text).faults.isEmpty)
            #expect(!SchemeReader().read(text, file: "").faults.isEmpty)
        }
    }
}
