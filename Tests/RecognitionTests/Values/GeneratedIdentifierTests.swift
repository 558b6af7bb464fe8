import AssayTesting
import Foundation
import Recognition
import Testing

@Suite struct GeneratedIdentifierTests {
    @Test(arguments: [
        "7ZK3M0Q9AB1C", "7zk3m0q9ab1c", "7ZK3-M0Q9-AB1C", "7zk3moq9abic", "7ZK3MOQ9ABlC", "7ZK3MoQ9ABLC",
        "-7ZK3M0Q9AB1C-",
    ])
    func readsForgivingly(text: String) {
        #expect(CaseID(text)?.text == "7ZK3M0Q9AB1C")
    }

    @Test(arguments: [
        "", "7ZK3M0Q9AB1", "7ZK3M0Q9AB1CC", "7ZK3M0Q9AB1U", "7ZK3M0Q9ABu0", "7ZK3 M0Q9 AB1C", "7ZK3_M0Q9_AB1C",
        "7ZK3M0Q9AB1C\n",
        "7ZK3M0Q9AB1\0", "../../etc/pas", "7ZK3/M0Q9AB1", "..", "%2e%2e%2fAB1C", "7ZK3M0Q9AB1é",
        // Digits and letters that look right, or that Unicode calls equal to the right ones.
        "٧ZK3M0Q9AB1C", "７ZK3M0Q9AB1C", "7Z\u{212A}3M0Q9AB1C", "7ZK3M0Q9AB1\u{0308}", "7ZK3M0Q9AB1C\u{200B}",
        "ⅦZK3M0Q9AB1C",
    ])
    func refusesWhatIsNone(text: String) {
        #expect(CaseID(text) == nil)
    }

    @Test func refusesOverlongTextWithoutReadingIt() {
        #expect(CaseID(String(repeating: "-", count: 1_000_000) + "7ZK3M0Q9AB1C") == nil)
        #expect(CaseID(String(repeating: "7", count: 1_000_000)) == nil)
    }

    @Test func drawsCanonicalTextsThatTheSeedRepeats() {
        var generator = SeededGenerator(seed: 7)
        var again = SeededGenerator(seed: 7)
        var seen: Set<EvidenceID> = []
        for _ in 0..<1_000 {
            let id = EvidenceID.random(using: &generator)
            #expect(EvidenceID(id.text) == id)
            #expect(id == EvidenceID.random(using: &again))
            seen.insert(id)
        }
        #expect(seen.count == 1_000)
        // All 32 symbols come up.
        #expect(Set(seen.flatMap(\.text)).count == 32)
    }

    @Test func decodesOnlyWhatItWouldRead() throws {
        let decoded = try JSONDecoder().decode([CaseID].self, from: Data(#"["7zk3-m0q9-ab1c"]"#.utf8))
        #expect(decoded == [CaseID(canonical: "7ZK3M0Q9AB1C")])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CaseID].self, from: Data(#"["..", ""]"#.utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CaseID].self, from: Data("[7]".utf8)) }
    }
}
