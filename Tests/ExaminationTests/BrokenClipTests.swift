import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Broken clips out of other projects' test suites: each ends in the finding that is true of it. What is expected comes
/// from what is known of the clip and from what ffprobe and ffmpeg read, not from what we said before.
@Suite(.enabled(if: ExaminerFixture.realClips != nil, "no real clips beside the package"))
struct BrokenClipTests {
    struct Clip: Sendable, CustomTestStringConvertible {
        let name: String
        let reason: UnreadableReason?
        /// How long it is shown, in milliseconds; `nil` where nothing can be known.
        var duration: ClosedRange<Int>?
        /// Notes that must be there.
        var notes: Set<ExaminationNote> = []
        /// Notes about quality that depend on which pictures were looked at.
        var possible: Set<ExaminationNote> = []
        var streams: [StreamFacts.Kind] = []

        var testDescription: String { name }
    }

    static let clips = [
        Clip(name: "zero_bytes.mp4", reason: .empty),
        // Two thousand zeros.
        Clip(name: "all_zero_2k.mp4", reason: .notAVideo),
        // The index was at the end, and the end is lost.
        Clip(name: "coffee_truncated_60pct_nomoov.mp4", reason: .truncated),
        // Fragments of tracks that the movie box does not have: ffprobe does not open it either.
        Clip(name: "ax_sample_fragmented_sideloaded_track.mp4", reason: .malformed),
        // Encrypted: not one picture decodes. The header says two days, the fragments say one second.
        Clip(
            name: "ax_sample_fragmented_uuid.mp4",
            reason: .undecodable,
            duration: 900...1200,
            notes: [.durationCorrected],
            possible: [.damagedPictures],
            streams: [.video, .sound]
        ),
        // Says 41 seconds in 48 kB; ffmpeg decodes no picture of it and finds the file to be partial.
        Clip(
            name: "mpr_zero_empty_stsc.mp4",
            reason: .undecodable,
            duration: 0...41_700,
            notes: [.truncated],
            possible: [.durationCorrected, .damagedPictures],
            streams: [.video, .sound]
        ),
        // A second film of the same size without a sample: the first one has thirty.
        Clip(name: "ax_sample_empty_track.mp4", reason: nil, duration: 1000...1100, streams: [.video, .video, .sound]),
        // The media box claims more than the file has; all thirty pictures are there, and ffmpeg decodes each.
        Clip(name: "ax_sample_mdat_too_long.mp4", reason: nil, duration: 1000...1050, streams: [.video, .sound]),
        // A sound track without a description of its samples.
        Clip(
            name: "ax_sample_missing_stsd.mp4",
            reason: nil,
            duration: 1000...1050,
            notes: [.soundNotReadable],
            streams: [.video, .sound]
        ),
        // One picture of fifty has no valid unit.
        Clip(
            name: "dc_corrupted.mp4",
            reason: nil,
            duration: 5000...5000,
            possible: [.damagedPictures],
            streams: [.video]
        ),
        // Known for errors in older decoders; FFmpeg 5.1 decodes all 300.
        Clip(name: "katna_codec_error.mp4", reason: nil, duration: 30_000...30_000, streams: [.video]),
        // A timescale of zero, a display matrix of nothing, and pictures of which a tenth does not decode.
        Clip(
            name: "mpr_no_timescale.mp4",
            reason: nil,
            duration: 6000...6100,
            notes: [.rotationIgnored, .damagedPictures],
            possible: [.durationCorrected],
            streams: [.video]
        ),
    ]

    @Test func everyBrokenClipHasItsFinding() throws {
        let root = try #require(ExaminerFixture.realClips)
        let names = ExaminerFixture.files(in: root.appending("broken")).compactMap { $0.lastComponent?.string }
        #expect(Set(names) == Set(Self.clips.map(\.name)))
    }

    @Test(arguments: clips)
    func endsInItsRightFinding(_ clip: Clip) async throws {
        let file = try #require(ExaminerFixture.realClips).appending("broken").appending(clip.name)
        let result = try await ExaminerFixture.examine(file, keyframes: 6)
        let report = try #require(result.report, "\(String(describing: result.fault))")
        #expect(report.outcome.reason == clip.reason)
        let notes = Set(report.notes)
        #expect(notes.isSuperset(of: clip.notes))
        let aboutPictures: Set<ExaminationNote> = [.identicalPictures, .fewPictures]
        #expect(notes.subtracting(clip.notes).subtracting(clip.possible).subtracting(aboutPictures) == [])
        #expect((report.facts?.streams ?? []).map(\.kind) == clip.streams)
        if let duration = clip.duration {
            #expect(duration.contains(try #require(report.facts).durationMilliseconds))
        }
        guard clip.reason == nil else { return #expect(result.pictures.isEmpty) }
        // No two are the same; a clip of one second may have fewer different ones than six, and then that is said.
        #expect((1...6).contains(result.pictures.count))
        #expect(Set(result.pictures.map(\.jpeg)).count == result.pictures.count)
        #expect(result.pictures.count == 6 || !notes.isDisjoint(with: aboutPictures))
        #expect(report.facts?.picture != nil)
    }

    /// Where there is no picture for us there is none for ffmpeg; where there is one, it has it too.
    @Test(.enabled(if: OutsideJudge.isInstalled), arguments: clips)
    func theOutsideJudgeSeesTheSame(_ clip: Clip) async throws {
        let file = try #require(ExaminerFixture.realClips).appending("broken").appending(clip.name)
        let grey = try await OutsideJudge.grey(file, width: 8, height: 8)
        #expect(grey.isEmpty == (clip.reason != nil))
    }
}
