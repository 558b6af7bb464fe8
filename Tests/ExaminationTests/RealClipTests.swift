import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Real clips of phones and cameras, where there are any beside the package.
@Suite(.enabled(if: ExaminerFixture.realClips != nil, "no real clips beside the package"))
struct RealClipTests {
    static let folders = ["work", "phone", "derived", "formats", "broken", "qc", "neardup", "c2pa"]
    /// Broken ones that have a picture all the same; of the others an outcome is enough.
    static let unreadable: [String: UnreadableReason] = [
        "zero_bytes.mp4": .empty, "all_zero_2k.mp4": .notAVideo, "coffee_truncated_60pct_nomoov.mp4": .truncated,
        "ax_sample_fragmented_sideloaded_track.mp4": .malformed, "ax_sample_fragmented_uuid.mp4": .undecodable,
        "mpr_zero_empty_stsc.mp4": .undecodable,
    ]

    static func clips(in folder: String) -> [FilePath] {
        guard let root = ExaminerFixture.realClips else { return [] }
        return ExaminerFixture.files(in: root.appending(folder)).filter { $0.extension != "csv" }
    }

    @Test(arguments: folders)
    func everyClipHasAnOutcome(in folder: String) async throws {
        for clip in Self.clips(in: folder) {
            let name = clip.lastComponent?.string ?? ""
            let result = try await ExaminerFixture.examine(clip, keyframes: 6)
            let report = try #require(result.report, "\(name): \(String(describing: result.fault))")
            if let reason = Self.unreadable[name] {
                #expect(report.outcome == .unreadable(reason), "\(name)")
            } else {
                #expect(report.outcome == .readable, "\(name)")
                #expect(Set(result.pictures.map(\.jpeg)).count == result.pictures.count, "\(name)")
                let isExplained = report.notes.contains { [.fewPictures, .identicalPictures].contains($0) }
                #expect(result.pictures.count == 6 || isExplained, "\(name)")
            }
        }
    }

    @Test(
        .enabled(if: OutsideJudge.isInstalled),
        arguments: [
            "work/intel_bottle.mp4", "work/tmh_VP9-tractor.webm", "phone/mx_with-gps.mov", "phone/mx_with-gps.mp4",
            "phone/ax_hdr10-av1.mp4", "phone/ax_sample_android_slow_motion.mp4", "derived/coffee_vfr.mp4",
            "derived/coffee_fragmented.mp4", "derived/coffee_av1_opus.mkv", "derived/coffee_mpeg2.mpg",
            "derived/coffee_h263.3gp", "formats/ax_sample.avi", "formats/mx_Sony_ILCE-7M3__A7M3_.mts",
            "formats/mx_sample.3gp", "phone/dc_video_270.mov",
        ]
    )
    func agreesWithFFprobe(about name: String) async throws {
        let clip = try #require(ExaminerFixture.realClips).pushing(FilePath(name))
        let facts = try #require(try await ExaminerFixture.examine(clip, keyframes: 1).report?.facts)
        let probe = try await OutsideJudge.probe(clip)
        let video = try #require(probe.first("video"))
        let picture = try #require(facts.picture)
        #expect(picture.codec == video.codecName)
        #expect(picture.codedWidth == video.width)
        #expect(picture.codedHeight == video.height)
        let duration = try #require(probe.format.duration.flatMap(Double.init)) * 1000
        #expect((Double(facts.durationMilliseconds) - duration).magnitude <= 60)
        // ffprobe counts counter-clockwise.
        let rotation = video.sideDataList?.compactMap(\.rotation).first ?? 0
        #expect(picture.rotation == ((360 - rotation) % 360 + 360) % 360)
        let rate = try #require(video.avgFrameRate).split(separator: "/").compactMap { Double($0) }
        #expect((Double(try #require(picture.frameRate).averageMillihertz) - rate[0] / rate[1] * 1000).magnitude <= 10)
        let audio = probe.first("audio")
        #expect(facts.sound?.codec == audio?.codecName)
        #expect(facts.sound?.channels == audio?.channels)
        #expect(facts.sound.map { String($0.sampleRate) } == audio?.sampleRate)
    }

    @Test func tellsVariableFromConstantRates() async throws {
        let root = try #require(ExaminerFixture.realClips)
        let variable = root.pushing("derived/coffee_vfr.mp4")
        let constant = root.pushing("derived/coffee_h264_360p.mp4")
        let spacing = { (clip: FilePath) in
            try await ExaminerFixture.examine(clip, keyframes: 0).report?.facts?.picture?.frameRate?.spacing
        }
        #expect(try await spacing(variable) == .variable)
        #expect(try await spacing(constant) == .constant)
    }

    @Test func saysWhereDeviceAndTimeCameFrom() async throws {
        let clip = try #require(ExaminerFixture.realClips).pushing("phone/mx_with-gps.mov")
        let facts = try #require(try await ExaminerFixture.examine(clip, keyframes: 0).report?.facts)
        #expect(facts.deviceMake == Tagged("Apple", tag: "com.apple.quicktime.make"))
        #expect(facts.deviceModel == Tagged("iPhone 6", tag: "com.apple.quicktime.model"))
        #expect(facts.capturedAt == Tagged(1_563_956_740_000, tag: "com.apple.quicktime.creationdate"))
    }

    @Test func correctsADurationThatTheSamplesContradict() async throws {
        let clip = try #require(ExaminerFixture.realClips).pushing("broken/ax_sample_fragmented_uuid.mp4")
        let report = try #require(try await ExaminerFixture.examine(clip).report)
        #expect(report.notes.contains(.durationCorrected))
        #expect(try #require(report.facts).durationMilliseconds < 2000)
    }
}
