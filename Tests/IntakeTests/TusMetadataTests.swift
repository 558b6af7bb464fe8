import HTTPTypes
import Testing

@testable import Intake

@Suite struct TusMetadataTests {
    private func refusal(_ header: String) -> TusRefusal? {
        do throws(TusRefusal) { _ = try UploadMetadata(headerValue: header) } catch { return error }
        return nil
    }

    @Test func keepsKeysWithAndWithoutValues() throws {
        let metadata = try UploadMetadata(
            headerValue: "filename d29ybGQgZG9taW5hdGlvbiBwbGFuLnBkZg==,filetype dmlkZW8vbXA0,is_confidential,empty "
        )
        #expect(metadata.text(of: "filename") == "world domination plan.pdf")
        #expect(metadata.text(of: "filetype") == "video/mp4")
        #expect(metadata.text(of: "is_confidential") == "")
        #expect(metadata.bytes(of: "empty") == [])
        #expect(metadata.bytes(of: "absent") == nil)
        #expect(metadata.entries.map(\.key) == ["filename", "filetype", "is_confidential", "empty"])
    }

    @Test func isWrittenAsItWasUnderstood() throws {
        let metadata = try UploadMetadata(headerValue: " filename  Y2xpcA== ,a ,b YQ==")
        #expect(metadata.headerValue == "filename Y2xpcA==,a,b YQ==")
        #expect(try UploadMetadata(headerValue: metadata.headerValue) == metadata)
        #expect(try UploadMetadata(headerValue: "").headerValue == "")
        #expect(try UploadMetadata(headerValue: "").isEmpty)
    }

    @Test(arguments: [
        ("a !!!!", MetadataFault.valueNotBase64), ("a YQ", .valueNotBase64), ("a YQ=", .valueNotBase64),
        ("a YQ===", .valueNotBase64), ("a YR==", .valueNotBase64), ("a Y===", .valueNotBase64),
        ("a ====", .valueNotBase64),
        ("a Y\u{e9}==", .valueNotBase64), ("a YQ==,a YQ==", .keyRepeated), (",a YQ==", .keyEmpty),
        ("a YQ==,", .keyEmpty),
        (",", .keyEmpty), (" ", .keyEmpty), ("a YQ== YQ==", .tooManyTokens), ("\u{e9} YQ==", .keyMalformed),
        ("a\u{7f} YQ==", .keyMalformed), (String(repeating: "k", count: 129), .keyMalformed),
        (String(repeating: "k", count: 16_385), .tooLong),
        ((0...64).map { "key\($0)" }.joined(separator: ","), .tooMany),
    ])
    func refusesWhatTheProtocolForbids(_ header: String, _ fault: MetadataFault) {
        #expect(refusal(header) == .metadataRefused(fault))
        #expect(TusRefusal.metadataRefused(fault).status.code == 400)
    }

    @Test(arguments: [
        "a\r\nX-Evil: 1", "clip\u{0}.mp4", "\u{1B}[2J", "gpj.\u{202E}4pm", "a\u{2028}b", "\u{85}", "\u{FEFF}a",
        "\u{E000}",
    ])
    func givesNoTextThatCouldActOnATerminalOrAHeader(_ value: String) throws {
        let metadata = try UploadMetadata(headerValue: "filename " + Base64.encode(Array(value.utf8)))
        #expect(metadata.text(of: "filename") == nil)
        #expect(metadata.fileName() == nil)
        #expect(metadata.bytes(of: "filename") == Array(value.utf8))
        #expect(metadata.headerValue.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }

    @Test func givesNoTextForBytesThatAreNoUnicode() throws {
        for bytes: [UInt8] in [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80]] {
            #expect(try UploadMetadata(headerValue: "filename " + Base64.encode(bytes)).text(of: "filename") == nil)
        }
    }

    @Test(
        arguments: [
            ("../../x", "x"), ("/etc/passwd", "passwd"), ("C:\\Users\\a\\clip.mp4", "clip.mp4"), ("..", nil),
            ("/", nil),
            ("", nil), (".", nil), ("vídeo de obra.mp4", "vídeo de obra.mp4"),
            ("می\u{200C}خواهم.mp4", "می\u{200C}خواهم.mp4"),
            (String(repeating: "a", count: 256), nil),
        ] as [(String, String?)]
    )
    func aFileNameIsNeverAPath(_ value: String, _ name: String?) throws {
        let metadata = try UploadMetadata(headerValue: "filename " + Base64.encode(Array(value.utf8)))
        #expect(metadata.fileName() == name)
    }

    @Test func tenKilobytesOfValueAreTaken() throws {
        let value = [UInt8](repeating: 65, count: 10_000)
        let metadata = try UploadMetadata(headerValue: "note " + Base64.encode(value))
        #expect(metadata.bytes(of: "note") == value)
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func base64AgreesWithTheStandard(_ plain: String, _ encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded[...]) == Array(plain.utf8))
    }

    @Test func base64ReadsEveryByteBack() {
        for length in 0..<70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
            #expect(Base64.decode(Base64.encode(bytes)[...]) == bytes)
        }
    }
}
