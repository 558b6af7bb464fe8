import Foundation
import Recognition
import Testing

@Suite struct DigestTests {
    private static let digits = String(repeating: "0123456789abcdef", count: 4)

    @Test func readsHexadecimalInEitherCase() {
        #expect(Digest(hex: Self.digits)?.hex == Self.digits)
        #expect(Digest(hex: Self.digits.uppercased())?.hex == Self.digits)
    }

    @Test func writesBytesAsLowerCase() {
        let bytes = (0..<32).map { UInt8($0 * 8) }
        #expect(Digest(bytes: bytes)?.hex.hasPrefix("0008101820") == true)
        #expect(Digest(bytes: bytes)?.hex.hasSuffix("e8f0f8") == true)
    }

    @Test(arguments: [
        "", "0", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
        String(repeating: "g", count: 64),
        String(repeating: " ", count: 64), String(repeating: "é", count: 32), String(repeating: "٠", count: 32),
        "../" + String(repeating: "0", count: 61), String(repeating: "0", count: 63) + "\0",
    ])
    func refusesWhatIsNone(hex: String) {
        #expect(Digest(hex: hex) == nil)
    }

    @Test(arguments: [0, 31, 33])
    func refusesAnotherNumberOfBytes(count: Int) {
        #expect(Digest(bytes: [UInt8](repeating: 0, count: count)) == nil)
    }

    @Test func decodesOnlyWhatItWouldRead() throws {
        let decoded = try JSONDecoder().decode([Digest].self, from: Data("[\"\(Self.digits)\"]".utf8))
        #expect(decoded.map(\.hex) == [Self.digits])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Digest].self, from: Data(#"["00"]"#.utf8)) }
    }
}
