import AssayTesting
import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Files made to break the examiner. Whatever they hold, there is an outcome, and it comes soon.
@Suite struct HostileFileTests {
    /// A playlist next to the clip that it names: FFmpeg's own tools would open the clip.
    @Test func readsNothingThroughAPlaylistNamedLikeAVideo() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            try Self.copy("clips/too-short.mp4", to: folder.appending("victim.mp4"))
            let playlist = folder.appending("mine.mp4")
            try Data("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nvictim.mp4\n#EXT-X-ENDLIST\n".utf8).write(
                to: playlist
            )
            let report = try #require(try await ExaminerFixture.examine(playlist).report)
            #expect(report.outcome == .unreadable(.notAVideo))
            #expect(report.facts == nil)
            #expect(report.usage.bytesRead <= 1024)
        }
    }

    /// Bytes changed at random, always the same ones: an outcome each time, never a crash, a hang or a lie.
    @Test(arguments: ["too-short.mp4", "browser-recording.webm", "rotated-phone.mov"])
    func survivesRandomDamage(to clip: String) async throws {
        let original = try Self.bytes("clips/\(clip)")
        var random = SeededGenerator(seed: 20_260_314)
        for round in 0..<8 {
            var damaged = original
            for _ in 0..<Int.random(in: 1...200, using: &random) {
                // Most of the structure lies at the ends.
                let span = Bool.random(using: &random) ? 4096 : damaged.count
                let offset = Int.random(in: 0..<min(span, damaged.count), using: &random)
                let position = Bool.random(using: &random) ? offset : damaged.count - 1 - offset
                damaged[position] = UInt8.random(in: 0...255, using: &random)
            }
            let result = try await Self.examine(damaged)
            #expect(result.fault == nil, "\(clip), round \(round)")
            #expect(result.wallMilliseconds < 60_000)
        }
    }

    @Test(arguments: ["too-short.mp4", "browser-recording.webm"])
    func hasAnOutcomeForEveryCut(of clip: String) async throws {
        let original = try Self.bytes("clips/\(clip)")
        for part in [1, 7, 8, 40, 200, original.count / 4, original.count / 2, original.count - 1] {
            let result = try await Self.examine(Data(original.prefix(part)))
            let report = try #require(result.report, "\(clip), \(part) bytes")
            // A live recording does not say how long it should be, so its cut ones are only shorter.
            if report.outcome == .readable, clip.hasSuffix("mp4") {
                #expect(report.notes.contains(.truncated))
            }
        }
    }

    @Test func believesNoBoxThatClaimsToBeLargerThanTheFile() async throws {
        var bytes = Data([0, 0, 0, 16]) + Data("ftypisom".utf8) + Data([0, 0, 0, 0])
        bytes += Data([0, 0, 0, 1]) + Data("moov".utf8) + Data(repeating: 0xFF, count: 8)
        let report = try #require(try await Self.examine(bytes).report)
        #expect(report.outcome.reason != nil)
        #expect(report.usage.processorMilliseconds < HostileExamination.processorMilliseconds)
    }

    @Test func hasAnOutcomeForAnEmptyRecording() async throws {
        let wave = Data("RIFF".utf8) + Data([36, 0, 0, 0]) + Data("WAVEfmt ".utf8) + Data(count: 64)
        let report = try #require(try await Self.examine(wave).report)
        #expect(report.kind == .sound)
        #expect(report.outcome == .unreadable(.malformed))
    }

    static func examine(_ bytes: Data) async throws -> ExaminationResult {
        try await ExaminerFixture.inScratchFolder { folder in
            let file = folder.appending("clip.mp4")
            try bytes.write(to: file)
            return try await ExaminerFixture.examine(file, keyframes: 4)
        }
    }

    static func bytes(_ sample: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: ExaminerFixture.samples.pushing(FilePath(sample)).string))
    }

    static func copy(_ sample: String, to path: FilePath) throws {
        try bytes(sample).write(to: path)
    }
}

extension Data {
    func write(to path: FilePath) throws {
        try write(to: URL(fileURLWithPath: path.string))
    }
}
