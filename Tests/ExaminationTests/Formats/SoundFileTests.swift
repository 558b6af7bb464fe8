import AssayTesting
import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Files of sound alone through the real examiner.
@Suite struct SoundFileTests {
    private static func thorough(_ file: FilePath) async throws -> ExaminationReport {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), deadline: .seconds(120))
        let result = await ExaminerFixture.gate.pass {
            await pool.examine(file: file, for: ExaminationRequest.twelveKeyframes.thorough)
        }
        return try #require(result.report)
    }

    @Test(arguments: ["spoken.mp3", "spoken.ogg", "spoken.wav", "sound-only.mp4"])
    func earnsAReceipt(_ name: String) async throws {
        let report = try await Self.thorough(ExaminerFixture.samples.pushing(FilePath("clips/\(name)")))
        #expect(report.outcome == .readable)
        #expect(report.sampleCheck?.isPassed == true)
        #expect(report.sampleCheck?.placesAsked ?? 0 > 8)
        #expect(report.facts?.streams.first?.digest != nil)
        #expect(report.contactSheet == nil)
    }

    @Test func earnsNoReceiptWithoutItsEnd() async throws {
        let report = try await Self.thorough(ExaminerFixture.samples.pushing("clips/spoken-cut-off.wav"))
        #expect(report.outcome == .readable)
        #expect(report.sampleCheck?.isPassed == false)
    }

    @Test(
        .enabled(if: OutsideJudge.isInstalled),
        arguments: [
            ("mp3", ["-c:a", "libmp3lame", "-q:a", "5"]), ("ogg", ["-c:a", "libvorbis"]), ("flac", ["-c:a", "flac"]),
            ("wav", ["-c:a", "pcm_s24le"]),
            ("m4a", ["-c:a", "aac", "-metadata", "creation_time=2026-03-14T15:09:26Z"]),
            ("webm", ["-c:a", "libopus"]), ("3gp", ["-c:a", "libopencore_amrnb", "-ar", "8000", "-ac", "1"]),
            ("amr", ["-c:a", "libopencore_amrnb", "-ar", "8000", "-ac", "1"]), ("mka", ["-c:a", "flac"]),
        ]
    )
    func agreesWithFFprobe(about ending: String, _ coder: [String]) async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let file = folder.appending("sound.\(ending)")
            let source = ExaminerFixture.samples.pushing("clips/steady-work-english.mp4").string
            let arguments = ["-nostdin", "-v", "error", "-i", source, "-vn"] + coder + [file.string]
            // Some distributions leave out some encoders.
            guard await OutsideJudge.succeeds("ffmpeg", arguments) else { return }
            let report = try await Self.thorough(file)
            #expect(report.outcome == .readable)
            #expect(report.kind == .sound)
            #expect(report.sampleCheck?.isPassed == true)
            let facts = try #require(report.facts)
            let probe = try await OutsideJudge.probe(file)
            let audio = try #require(probe.first("audio"))
            #expect(facts.sound?.codec == audio.codecName)
            #expect(facts.sound?.channels == audio.channels)
            #expect(facts.sound.map { String($0.sampleRate) } == audio.sampleRate)
            // Of AMR ffprobe guesses from the size.
            let duration = try #require(probe.format.duration.flatMap(Double.init)) * 1000
            #expect((Double(facts.durationMilliseconds) - duration).magnitude <= (ending == "amr" ? 2000 : 60))
            #expect((facts.durationMilliseconds - 25_000).magnitude <= 120)
            if ending == "m4a" { #expect(facts.capturedAt?.value == 1_773_500_966_000) }
        }
    }

    @Test(.enabled(if: OutsideJudge.isInstalled)) func hintsAtDigitalSilence() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let file = folder.appending("silent.m4a")
            let source = ["-f", "lavfi", "-i", "anullsrc=r=44100:cl=mono", "-t", "6", "-c:a", "aac", file.string]
            try #require(await OutsideJudge.succeeds("ffmpeg", ["-nostdin", "-v", "error"] + source))
            let hints = try #require(try await Self.thorough(file).facts?.hints)
            #expect(hints.map(\.kind) == [.silent])
        }
    }

    /// A cover picture makes no video.
    @Test(.enabled(if: OutsideJudge.isInstalled)) func takesACoverForWhatItIs() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let clips = ExaminerFixture.samples.appending("clips")
            let file = folder.appending("song.mp3")
            let inputs = ["-i", clips.appending("spoken.mp3").string, "-i", clips.appending("drawing.png").string]
            let coder = ["-map", "0:a", "-map", "1:v", "-c", "copy", "-disposition:v", "attached_pic", file.string]
            try #require(await OutsideJudge.succeeds("ffmpeg", ["-nostdin", "-v", "error"] + inputs + coder))
            let report = try await Self.thorough(file)
            #expect(report.kind == .sound)
            #expect(report.facts?.streams.map(\.kind) == [.sound, .attachedPicture])
        }
    }

    @Test(arguments: ["clips/spoken.mp3", "clips/spoken.ogg", "clips/spoken.wav"])
    func survivesRandomDamage(to name: String) async throws {
        let original = try HostileFileTests.bytes(name)
        var random = SeededGenerator(seed: 20_260_314)
        for round in 0..<8 {
            var damaged = original
            for _ in 0..<Int.random(in: 1...200, using: &random) {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            #expect(try await HostileFileTests.examine(damaged).fault == nil, "\(name), round \(round)")
        }
    }
}
