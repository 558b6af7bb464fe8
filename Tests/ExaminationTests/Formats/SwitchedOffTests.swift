import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// A group that is switched off refuses exactly its files.
@Suite struct SwitchedOffTests {
    /// Every sample that is readable, and which groups it needs.
    static let needs: [String: Set<AcceptedFormat>] = [
        "clips/compact-camera.avi": [.avi, .motionJPEG], "clips/photo-upright.jpg": [.jpeg],
        "clips/photo-upright.heic": [.heic],
        "clips/drawing.png": [.png],
        "clips/spoken.mp3": [.sound], "clips/spoken.ogg": [.sound], "clips/spoken.wav": [.sound],
        "clips/sound-only.mp4": [.sound], "clips/certificate.pdf": [.pdf], "clips/too-short.mp4": [],
        "clips/browser-recording.webm": [],
    ]

    /// Real ones, where they are.
    static let realNeeds: [String: Set<AcceptedFormat>] = [
        "derived/coffee_h263.3gp": [.featurePhones], "formats/ax_sample.avi": [.avi, .mpeg4ASP],
        "formats/mx_Sony_ILCE-7M3__A7M3_.mts": [.avchd], "derived/coffee_mpeg2.mpg": [.mpegPS],
        "derived/coffee_av1_opus.mkv": [], "derived/coffee_fragmented.mp4": [],
    ]

    static func outcome(of file: FilePath, without formats: Set<AcceptedFormat>) async throws -> ExaminationOutcome? {
        let pool = ExaminationPool(
            examiner: try ExaminerFixture.examiner(),
            deadline: .seconds(120),
            switchedOff: formats
        )
        let request = try ExaminerFixture.request(1)
        return await ExaminerFixture.gate.pass { await pool.examine(file: file, for: request) }.report?.outcome
    }

    @Test(arguments: needs.keys.sorted())
    func refusesExactlyItsSamples(_ name: String) async throws {
        try await Self.check(ExaminerFixture.samples.pushing(FilePath(name)), needs: Self.needs[name] ?? [])
    }

    @Test(.enabled(if: ExaminerFixture.realClips != nil), arguments: realNeeds.keys.sorted())
    func refusesExactlyItsRealClips(_ name: String) async throws {
        let root = try #require(ExaminerFixture.realClips)
        try await Self.check(root.pushing(FilePath(name)), needs: Self.realNeeds[name] ?? [])
    }

    private static func check(_ file: FilePath, needs: Set<AcceptedFormat>) async throws {
        let others = Set(AcceptedFormat.allCases).subtracting(needs)
        #expect(try await outcome(of: file, without: others) == .readable, "without all that it does not need")
        for format in needs {
            let outcome = try await outcome(of: file, without: [format])
            let isRefused = [.unsupportedContainer, .codecNotAccepted].contains(outcome?.reason)
            #expect(isRefused, "\(format.rawValue): \(String(describing: outcome))")
        }
    }

    /// A sound codec that is switched off costs the sound, not the video.
    @Test(.enabled(if: ExaminerFixture.realClips != nil))
    func keepsTheVideoWithoutItsSound() async throws {
        let clip = try #require(ExaminerFixture.realClips).pushing("formats/mx_sample.3gp")
        let whole = try #require(try await ExaminerFixture.examine(clip, keyframes: 1).report)
        let codecs = try #require(whole.facts).streams.map(\.codec)
        try #require(codecs.contains("amr_nb") && !codecs.contains("h263"), "\(codecs)")
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), switchedOff: [.featurePhones])
        let report = try #require(await pool.examine(file: clip, for: try ExaminerFixture.request(1)).report)
        #expect(report.outcome == .readable)
        #expect(report.notes.contains(.soundNotReadable))
    }

    @Test func standsOnTheCommandLine() throws {
        var request = ExaminationRequest.twelveKeyframes
        request.switchedOff = [.pdf, .avi]
        #expect(request.arguments.suffix(4) == ["--without", "avi", "--without", "pdf"])
        #expect(ExaminationRequest(arguments: request.arguments) == request)
        #expect(ExaminationRequest(arguments: ["--without", "mp4"]) == nil)
        #expect(ExaminationRequest(arguments: ["--without"]) == nil)
    }
}
