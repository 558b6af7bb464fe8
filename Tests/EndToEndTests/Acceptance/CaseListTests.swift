import Foundation
import Testing

extension EndToEnd {
    /// Every case of the acceptance suite has a test that carries its number.
    @Suite struct CaseListTests {
        /// Of uploads: the protocol, browsers and hostile input, concurrency, durability, clients, fall-backs. Then the
        /// attacks that speak of uploads, tokens and HTTP, and of a decision that was cut off; of these a kill and a full disk (10, 23) are D01, D03 and D07.
        private static let cases: [String: [ClosedRange<Int>]] = [
            "A": [1...6, 10...24, 30...31, 40...67, 70...73, 80...82, 90...99],
            "B": [1...3, 10...19],
            "C": [1...8],
            "D": [1...8],
            "E": [1...9],
            "G": [1...4],
            "T": [1...9, 11...22, 24...34, 62...62],
        ]

        @Test func everyCaseHasATest() throws {
            let wanted = Set(
                Self.cases.flatMap { letter, ranges in
                    ranges.flatMap { $0.map { letter + ($0 < 10 ? "0" : "") + "\($0)" } }
                }
            )
            let tested = try Self.numbers()
            #expect(wanted.subtracting(tested).sorted() == [], "have no test")
            #expect(tested.subtracting(wanted).sorted() == [], "are no cases")
        }

        /// The numbers at the beginning of the names of all end-to-end tests.
        private static func numbers() throws -> Set<String> {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            var numbers: Set<String> = []
            while let file = files?.nextObject() as? URL {
                guard file.pathExtension == "swift" else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                for name in text.matches(of: /@Test\(\s*"((?:[A-Z]\d\d(?:, )?)+):/) {
                    numbers.formUnion(name.1.split(separator: ", ").map(String.init))
                }
            }
            return numbers
        }
    }
}
