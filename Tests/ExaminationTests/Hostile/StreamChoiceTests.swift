import ExaminationReport
import HostileClips
import Testing

/// Which of several streams is the film.
@Suite struct StreamChoiceTests {
    /// A cover as music files have it (QuickTime's metadata list), a JPEG of 64x64.
    private static func withCover(_ clip: inout Clip) throws {
        let jpeg = Array(try HostileFileTests.bytes("malformed/photograph.mp4"))
        let data = Clip.box("data", Clip.number(13) + Clip.number(0) + jpeg)
        let list = Clip.box("ilst", Clip.box("covr", data))
        let handler = Clip.box("hdlr", Clip.number(0, width: 8) + Array("mdirappl".utf8) + Clip.number(0, width: 9))
        clip.append(Clip.box("udta", Clip.box("meta", Clip.number(0) + handler + list)), to: "moov")
    }

    @Test func aCoverIsNotTheFilm() async throws {
        var clip = try HostileExamination.seed()
        try Self.withCover(&clip)
        let facts = try #require(try await HostileExamination.report(on: clip.bytes).facts)
        #expect(facts.streams.map(\.kind) == [.video, .sound, .attachedPicture])
        #expect(facts.picture?.codedWidth == 96)
    }

    @Test func soundWithACoverIsSound() async throws {
        var clip = try HostileExamination.seed()
        clip.remove("trak")
        try Self.withCover(&clip)
        let report = try await HostileExamination.report(on: clip.bytes)
        #expect(report.outcome == .readable)
        #expect(report.kind == .sound)
        #expect(report.facts?.streams.contains { $0.kind == .attachedPicture } == true)
    }

    /// Phones put a short film beside a photograph of it: the larger and longer one is the film, whichever comes first.
    @Test(arguments: [0, 1])
    func ofTwoFilmsTheOneWithMoreToShow(_ smaller: Int) async throws {
        var clip = try HostileExamination.seed("turned.mov")
        let track = try #require(clip.pieces("trak").first)
        clip.append(Array(clip.bytes[track.whole]), to: "moov")
        try #require(clip.pieces("avc1").count == 2)
        // A tenth of a picture's size, in its header: both say it of the same samples.
        clip.set("avc1", at: 24, 40, width: 2, only: smaller)
        clip.set("avc1", at: 26, 40, width: 2, only: smaller)
        let report = try await HostileExamination.report(on: clip.bytes)
        #expect(report.outcome == .readable)
        #expect(report.facts?.streams.map(\.kind) == [.video, .video])
        #expect(report.facts?.picture?.codedWidth == 96)
    }

    /// A second film without a single sample, larger than the first: there is nothing to see in it.
    @Test func anEmptyFilmIsNotTheFilm() async throws {
        var clip = try HostileExamination.seed("turned.mov")
        let track = try #require(clip.pieces("trak").first)
        clip.append(Array(clip.bytes[track.whole]), to: "moov")
        clip.set("avc1", at: 24, 4000, width: 2, only: 1)
        for (box, count) in [("stsz", 8), ("stts", 4), ("stsc", 4), ("stco", 4), ("ctts", 4), ("stss", 4)] {
            clip.set(box, at: count, 0, only: 1)
        }
        let report = try await HostileExamination.report(on: clip.bytes)
        #expect(report.outcome == .readable)
        #expect(report.facts?.picture?.codedWidth == 96)
    }
}
