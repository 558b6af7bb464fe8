import AssayTesting
import Testing

@testable import Intake

@Suite struct MultipartParserTests {
    /// A form as its meaning: what a test compares.
    enum Meaning: Equatable {
        case field(String, String)
        case file(String, String, [UInt8])
    }

    private static let boundary = "----form.of(a)test"

    private static func parser(_ boundary: String = boundary) throws -> MultipartParser {
        MultipartParser(try MultipartBoundary(contentType: "multipart/form-data; boundary=\"\(boundary)\""))
    }

    /// What the parser makes of the body, handed over in these pieces.
    private static func read(_ pieces: [[UInt8]], boundary: String = boundary) throws -> [Meaning] {
        var parser = try parser(boundary)
        var meanings: [Meaning] = []
        var file: (String, String, [UInt8])?
        for piece in pieces {
            let events = try piece.withUnsafeBytes { bytes throws(MultipartFault) in try parser.receive(bytes) }
            for event in events {
                switch event {
                case .field(let name, let value): meanings.append(.field(name, value))
                case .fileBegan(let field, let name): file = (field, name, [])
                case .bytes(let range): file?.2 += piece[range]
                case .heldBack(let bytes): file?.2 += bytes
                case .fileEnded:
                    let (field, name, bytes) = try #require(file)
                    meanings.append(.file(field, name, bytes))
                    file = nil
                case .ended: #expect(file == nil)
                }
            }
        }
        try parser.finish()
        return meanings
    }

    private static func read(_ text: String) throws -> [Meaning] { try read([Array(text.utf8)]) }

    private static func part(_ disposition: String, _ content: String, more: String = "") -> String {
        "--\(boundary)\r\nContent-Disposition: form-data; \(disposition)\r\n\(more)\r\n\(content)\r\n"
    }

    private static let end = "--\(boundary)--\r\n"

    /// Content that keeps looking like a boundary.
    private static let treacherous =
        "\r\n--\r\n\r\r\n--\(boundary.dropLast())\r\n--\(boundary.dropLast())x\r\r\n-\n--\(boundary)\r\r"

    private static let form =
        part("name=\"case\"", "0123456789AB") + part("name=\"empty\"", "")
        + part("name=\"file\"; filename=\"clip.mp4\"", treacherous, more: "Content-Type: video/mp4\r\n")
        + part("name=\"unit\"", "CARP\r\nENS") + end

    private static let meaning: [Meaning] = [
        .field("case", "0123456789AB"), .field("empty", ""), .file("file", "clip.mp4", Array(treacherous.utf8)),
        .field("unit", "CARP\r\nENS"),
    ]

    @Test func readsFieldsAroundAFile() throws {
        #expect(try Self.read(Self.form) == Self.meaning)
    }

    /// Wherever the network cuts it, a form means the same.
    @Test func readsTheSameAtEverySplit() throws {
        let bytes = Array(Self.form.utf8)
        for split in 0...bytes.count {
            let pieces = [Array(bytes[..<split]), Array(bytes[split...])]
            #expect(try Self.read(pieces) == Self.meaning, "split at \(split)")
        }
        for size in 1...9 {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                Array(bytes[$0..<min($0 + size, bytes.count)])
            }
            #expect(try Self.read(pieces) == Self.meaning, "pieces of \(size)")
        }
    }

    @Test(arguments: UInt64(1)...20) func readsTheSameInRandomPieces(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        // Of few different bytes, so that beginnings of boundaries occur often.
        let alphabet = Array("\r\n-b".utf8)
        let content = (0..<5_000).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
        let boundary = "b-b"
        let head = "--b-b\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n"
        // A boundary inside would be one: those are taken out.
        var clean: [UInt8] = []
        for byte in content {
            clean.append(byte)
            if clean.suffix(7) == Array("\r\n--b-b".utf8) { clean.removeLast() }
        }
        if clean.starts(with: Array("--b-b".utf8)) { clean.removeFirst() }
        let bytes = Array(head.utf8) + clean + Array("\r\n--b-b--".utf8)
        var pieces: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Int(generator.next() % 12)
            pieces.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        #expect(try Self.read(pieces, boundary: boundary) == [.file("f", "x", clean)])
    }

    @Test(arguments: [
        (#"name="file"; filename="a \"quoted\" name.mp4""#, #"a "quoted" name.mp4"#),
        (#"name="file"; filename="a %22quoted%22%0D%0A name.mp4""#, "a %22quoted%22%0D%0A name.mp4"),
        (#"name="file"; filename="C:\videos\clip.mp4""#, #"C:\videos\clip.mp4"#),
        (#"name="file"; filename="añ😀.mp4""#, "añ😀.mp4"), (#"name="file"; filename="""#, ""),
        (#"name="file"; filename="; name=b.mp4""#, "; name=b.mp4"), ("filename=clip.mp4;name=file", "clip.mp4"),
        (#"name="file"; filename*=UTF-8''x.mp4; filename="y.mp4""#, "y.mp4"),
    ])
    func readsNamesOfFiles(_ disposition: String, _ name: String) throws {
        #expect(try Self.read(Self.part(disposition, "x") + Self.end) == [.file("file", name, [0x78])])
    }

    @Test func takesAPartWhoseHeadersEndAtTheBoundary() throws {
        let text = "--\(Self.boundary)\r\nContent-Disposition: form-data; name=a\r\n\r\n\(Self.end)"
        #expect(try Self.read(text) == [.field("a", "")])
    }

    @Test func refusesWhatTwoReadersWouldUnderstandDifferently() {
        let good = Self.part("name=a", "1")
        let start = "--\(Self.boundary)\r\n"
        let cases: [(String, MultipartFault)] = [
            ("", .cutOff), (good, .cutOff), (good + "--\(Self.boundary)", .cutOff),
            (good + "--\(Self.boundary)-", .cutOff),
            ("preamble\r\n" + good + Self.end, .boundaryExpected), ("--other\r\n", .boundaryExpected),
            (good + "--\(Self.boundary)x\r\n", .boundaryExpected), (good + "--\(Self.boundary)\n", .boundaryExpected),
            (good + Self.end + "--\(Self.boundary)\r\n", .afterTheEnd), (good + Self.end + "epilogue", .afterTheEnd),
            (start + "Content-Disposition: form-data; name=a\n\n1", .headerMalformed),
            (start + "no colon\r\n\r\n", .headerMalformed), (start + ": empty\r\n\r\n", .headerMalformed),
            (start + "Content-Disposition : form-data; name=a\r\n\r\n", .headerMalformed),
            (start + "Content-Disposition: form-data;\r\n name=a\r\n\r\n", .headerMalformed),
            (start + "Content-Disposition: form-data; name=\"a\r\n\r\n", .headerMalformed),
            (start + "Content-Disposition: form-data; name=a; name=b\r\n\r\n", .headerMalformed),
            (
                start + "Content-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b\r\n\r\n",
                .headerMalformed
            ), (start + "\r\n", .dispositionMissing), (start + "Content-Type: text/plain\r\n\r\n", .dispositionMissing),
            (start + "Content-Disposition: attachment; name=a\r\n\r\n", .dispositionMissing),
            (start + "Content-Disposition: form-data\r\n\r\n", .nameMissing),
            (start + "Content-Disposition: form-data; name=\"\"\r\n\r\n", .nameMissing),
            (
                start
                    + "Content-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\n",
                .encodingNotTaken
            ), (start + "X: " + String(repeating: "x", count: 9_000) + "\r\n", .headersTooLong),
            (Self.part("name=a", String(repeating: "x", count: 1_025)) + Self.end, .fieldTooLong),
            (String(repeating: good, count: 33) + Self.end, .tooManyParts),
        ]
        for (text, fault) in cases {
            #expect(throws: fault, "\(text.suffix(60).debugDescription)") { try Self.read(text) }
        }
        let notText = Array("\(start)Content-Disposition: form-data; name=a\r\n\r\n".utf8) + [0xFF, 0xFE]
        #expect(throws: MultipartFault.fieldNotText) { try Self.read([notText + Array("\r\n\(Self.end)".utf8)]) }
    }

    @Test(arguments: [
        ("multipart/form-data", MultipartFault.boundaryMissing), ("multipart/form-data; boundary=", .boundaryMalformed),
        ("multipart/form-data; boundary=\"a\nb\"", .boundaryMalformed),
        ("multipart/form-data; boundary=\(String(repeating: "x", count: 71))", .boundaryMalformed),
        ("multipart/form-data; boundary=\"ends with a space \"", .boundaryMalformed),
    ])
    func refusesABoundaryThatIsNone(_ type: String, _ fault: MultipartFault) {
        #expect(throws: fault) { try MultipartBoundary(contentType: type) }
    }

    /// Whatever comes, the parser ends with a meaning or a fault.
    @Test(arguments: UInt64(1)...200) func survivesDamagedForms(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bytes = Array(Self.form.utf8)
        for _ in 0..<(1 + generator.next() % 6) {
            let place = Int(generator.next() % UInt64(bytes.count))
            switch generator.next() % 3 {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
            case 1: bytes.remove(at: place)
            default: bytes.insert(UInt8(truncatingIfNeeded: generator.next()), at: place)
            }
        }
        let whole = Result { try Self.read([bytes]) }
        let single = Result { try Self.read(bytes.map { [$0] }) }
        #expect((try? whole.get()) == (try? single.get()))
    }
}
