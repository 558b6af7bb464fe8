import ExaminationReport
import HostileClips
import Testing

/// Files that are a video and something else at the same time. They are examined as the video that they are; that they
/// are served as nothing else is the service's part.
@Suite struct PolyglotTests {
    private static let page = Array("<html><script>alert(1)</script>".utf8)
    private static let archive = Array("PK".utf8) + [5, 6] + Array(repeating: UInt8(0), count: 18)
    private static let document = Array(
        "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".utf8
    )

    /// Behind the last box, where readers of archives and documents look for them.
    @Test(arguments: [page, archive, document])
    func aVideoWithSomethingBehindIt(_ tail: [UInt8]) async throws {
        let clip = try HostileExamination.seed().bytes
        try await expectTheVideo(in: clip + tail)
    }

    /// In a box that players step over, before everything else, where browsers and readers of documents look.
    @Test(arguments: [page, archive, document])
    func aVideoWithSomethingBeforeIt(_ head: [UInt8]) async throws {
        let clip = try HostileExamination.seed("fragmented.mp4").bytes
        try await expectTheVideo(in: Clip.box("free", head) + clip)
    }

    @Test func aVideoWithAPageInItsTitle() async throws {
        var clip = try HostileExamination.seed()
        clip.append(Clip.box("udta", Clip.box("\u{A9}nam", Self.page)), to: "moov")
        try await expectTheVideo(in: clip.bytes)
    }

    private func expectTheVideo(in bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) async throws {
        let report = try await HostileExamination.report(on: bytes)
        #expect(report.outcome == .readable, sourceLocation: location)
        #expect(report.facts?.container == .mp4, sourceLocation: location)
        #expect(report.facts?.picture?.codec == "h264", sourceLocation: location)
        let text = String(decoding: try report.json(), as: UTF8.self)
        #expect(!text.contains("alert"), sourceLocation: location)
    }
}
