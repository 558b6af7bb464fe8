import Recognition
import Testing

@testable import Bundles

@Suite struct ManifestTests {
    private static let key = String(repeating: "ab", count: 32)
    private static let digest = String(repeating: "c", count: 64)
    private static let file = """
        {"digest": "\(digest)", "size": 5, "name": "a.mp4", "modifiedAt": 1, "unit": "U-1", "requirement": "V1"}
        """

    private static func text(
        format: String = #""assay-bundle-1""#,
        caseID: String = #""4ZC08NYV6HRD""#,
        packedAt: String = "1",
        evidence: String = "[\(file)]",
        more: String = ""
    ) -> String {
        """
        {"format": \(format), "case": \(caseID), "key": "\(key)", "packedAt": \(packedAt)\(more), "evidence": \(evidence)}
        """
    }

    private static func read(_ text: String) -> BundleFault? {
        fault { () throws(BundleFault) in try BundleManifest(Array(text.utf8)) }
    }

    @Test func readsTheLeastThatThereIs() throws {
        let manifest = try BundleManifest(Array(Self.text().utf8))
        #expect(manifest.caseID.text == "4ZC08NYV6HRD")
        #expect(manifest.declaration == nil && manifest.body == nil)
        #expect(manifest.files.map(\.entry.size) == [5])
        #expect(try BundleManifest(manifest.bytes) == manifest)
    }

    @Test func tellsAnotherFormatFromNone() {
        #expect(Self.read(Self.text(format: #""assay-bundle-2""#)) == .formatUnknown)
        #expect(Self.read(Self.text(format: "1"))?.code == "bundle-malformed")
    }

    private static let malformed: [String] = [
        "", "[]", "null", "{", #"{"format": "assay-bundle-1"}"#, text() + "x", text() + text(),
        // A field twice, a field that nobody knows.
        text(more: #", "case": "4ZC08NYV6HRE""#), text(more: #", "c\u0061se": "4ZC08NYV6HRD""#),
        text(more: #", "admin": true"#), text(evidence: "[\(file.replacing("}", with: #", "path": "x"}"#))]"),
        // No case, no whole number, no time that a clock can show.
        text(caseID: #""../../etc/passwd""#), text(caseID: "1"), text(packedAt: "1.5"), text(packedAt: "1e3"),
        text(packedAt: "-1"), text(packedAt: "253402300800000"), text(packedAt: "99999999999999999999"),
        text(packedAt: "01"), text(packedAt: "null"), text(packedAt: #""1""#),
        // Nothing in it, the same file twice, names and digests that are none.
        text(evidence: "[]"), text(evidence: "{}"), text(evidence: "[\(file), \(file)]"),
        text(evidence: "[\(file.replacing(digest, with: "../../etc/passwd"))]"),
        text(evidence: "[\(file.replacing("\"U-1\"", with: "\"../U\""))]"),
        text(evidence: "[\(file.replacing("\"a.mp4\"", with: "\"\""))]"),
        text(evidence: "[\(file.replacing("\"a.mp4\"", with: "\"\(String(repeating: "a", count: 1_025))\""))]"),
        text(evidence: "[\(file.replacing("5", with: "0"))]"), text(evidence: "[\(file.replacing("5", with: "-5"))]"),
        text(evidence: "[\(file.replacing("}", with: #", "claims": [{"criterion": "1", "start": 5, "end": 5}]}"#))]"),
        text(evidence: "[\(file.replacing("}", with: #", "claims": [{"criterion": "1", "start": 5}]}"#))]"),
        // Text that is none.
        text(more: #", "body": "\ud800""#), text(more: #", "body": "\ud800\u0041""#), text(more: #", "body": "\x""#),
        text(more: ", \"body\": \"a\u{1}\""), text(more: #", "body": "north"#),
        String(repeating: "[", count: 100_000),
    ]

    @Test(arguments: malformed.indices) func refusesWhatIsNoManifest(index: Int) {
        #expect(Self.read(Self.malformed[index])?.code == "bundle-malformed", "\(Self.malformed[index].prefix(200))")
    }

    @Test func refusesWhatIsNoUTF8() {
        let bytes = Array(Self.text(more: #", "body": "x""#).utf8).map { $0 == UInt8(ascii: "x") ? 0xFF : $0 }
        #expect(fault { () throws(BundleFault) in try BundleManifest(bytes) }?.code == "bundle-malformed")
    }

    @Test func refusesAHugeOneUnread() {
        let huge = [UInt8](repeating: 0x20, count: BundleManifest.mostBytes + 1)
        #expect(fault { () throws(BundleFault) in try BundleManifest(huge) } == .manifestTooLarge)
        #expect(fault { () throws(BundleFault) in try SignedManifest(huge, signature: "") } == .manifestTooLarge)
    }

    @Test func readsEscapesAsJSONHasThem() throws {
        let name = #""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é😀""#
        let text = Self.text(evidence: "[\(Self.file.replacing("\"a.mp4\"", with: name))]")
        let manifest = try BundleManifest(Array(text.utf8))
        #expect(manifest.files[0].name == "a\"\\/\u{8}\u{c}\n\r\té😀é😀")
        #expect(try BundleManifest(manifest.bytes) == manifest)
    }
}
