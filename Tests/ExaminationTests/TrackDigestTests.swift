import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Digests of tracks survive being put into another container, and nothing else.
@Suite(.enabled(if: OutsideJudge.isInstalled, "ffmpeg is not installed"))
struct TrackDigestTests {
    private static let sample = ExaminerFixture.samples.pushing("clips/steady-work-english.mp4")

    private func digests(_ file: FilePath) async throws -> [StreamFacts.Kind: TrackDigest] {
        let report = try await ExaminerFixture.digested(file).report
        let streams = try #require(report?.facts).streams
        return Dictionary(streams.compactMap { stream in stream.digest.map { (stream.kind, $0) } }) { first, _ in first
        }
    }

    /// Copies the tracks with ffmpeg, by way of each of the containers.
    private func copied(_ file: FilePath, by way: [String], in folder: FilePath, _ options: [String] = []) async throws
        -> FilePath
    {
        var file = file
        for (number, name) in way.enumerated() {
            let next = folder.appending("\(number).\(name)")
            let maps = ["-map", "0:v", "-map", "0:a?"]
            let copy =
                ["-nostdin", "-v", "error", "-y", "-i", file.string] + maps + ["-c", "copy"] + options + [next.string]
            try #require(await OutsideJudge.succeeds("ffmpeg", copy), "\(name)")
            file = next
        }
        return file
    }

    private func expectUnchanged(_ clip: FilePath, by way: [String], _ options: [String] = []) async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let before = try await digests(clip)
            let after = try await digests(try await copied(clip, by: way, in: folder, options))
            #expect(before[.video] != nil && after == before, "\(clip.lastComponent?.string ?? "") by way of \(way)")
        }
    }

    @Test(arguments: [
        ["mkv"], ["mov"], ["mkv", "mp4"], ["ts", "mp4"], ["ts", "mkv", "mov"],
    ])
    func staysTheSameInAnotherContainer(_ way: [String]) async throws {
        try await expectUnchanged(Self.sample, by: way)
    }

    @Test func staysTheSameWhenOnlyThePackagingChanges() async throws {
        try await expectUnchanged(Self.sample, by: ["mp4"], ["-movflags", "+faststart", "-metadata", "title=other"])
        try await expectUnchanged(Self.sample, by: ["mp4"], ["-movflags", "frag_keyframe+empty_moov"])
        try await expectUnchanged(Self.sample, by: ["mp4"], ["-metadata:s:v", "rotate=90"])
    }

    @Test(
        .enabled(if: ExaminerFixture.realClips != nil),
        arguments: [
            "phone/mx_with-gps.mov", "phone/ax_hdr10-av1.mp4", "phone/ax_hlg10-color-test.mp4", "phone/ax_bt601.mov",
            "phone/ax_sample_edit_list.mp4", "derived/coffee_vp9_opus.webm", "formats/ax_sample.avi",
            "derived/coffee_fragmented.mp4", "derived/coffee_mpeg2.mpg",
        ]
    )
    func realClipsStayTheSame(_ name: String) async throws {
        let clip = try #require(ExaminerFixture.realClips).pushing(FilePath(name))
        try await expectUnchanged(clip, by: ["mkv"])
    }

    @Test(.enabled(if: ExaminerFixture.realClips != nil))
    func staysTheSameWhenCredentialsAreTakenOff() async throws {
        let folder = try #require(ExaminerFixture.realClips)
        let signed = try await digests(folder.pushing("c2pa/c2_video1.mp4"))
        #expect(signed.count == 2)
        #expect(try await signed == digests(folder.pushing("c2pa/c2_video1_no_manifest.mp4")))
    }

    @Test func isAnotherWhenEncodedAnewCutOrChanged() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let before = try await digests(Self.sample)
            let encoded = folder.appending("encoded.mp4")
            let anew = [
                "-nostdin", "-v", "error", "-i", Self.sample.string, "-c:v", "libx264", "-c:a", "aac", encoded.string,
            ]
            try #require(await OutsideJudge.succeeds("ffmpeg", anew))
            let cut = try await copied(Self.sample, by: ["mp4"], in: folder, ["-t", "10"])
            // One bit in the middle of the samples.
            let flipped = folder.appending("flipped.mp4")
            var bytes = try Data(contentsOf: URL(fileURLWithPath: Self.sample.string))
            let media = try #require(bytes.range(of: Data("mdat".utf8))).upperBound
            bytes[media + (bytes.count - media) / 2] ^= 1
            try bytes.write(to: URL(fileURLWithPath: flipped.string))
            for other in [encoded, cut] {
                let after = try await digests(other)
                #expect(after[.video] != before[.video] && after[.sound] != before[.sound])
                #expect(after[.video] != nil && after[.sound] != nil)
            }
            #expect(try await digests(flipped) != before)
        }
    }

    /// Where packets are as the digest takes them, it is the plain hash of their bytes.
    @Test(arguments: ["clips/steady-work-english.mp4", "clips/rotated-phone.mov", "clips/browser-recording.webm"])
    func isWhatFFmpegHashes(_ name: String) async throws {
        let clip = ExaminerFixture.samples.pushing(FilePath(name))
        let ours = try await digests(clip)
        for (kind, map) in [(StreamFacts.Kind.video, "0:v:0"), (.sound, "0:a:0")] {
            let hash = ["-map", map, "-c", "copy", "-f", "streamhash", "-hash", "sha256", "-"]
            let output = try await OutsideJudge.output("ffmpeg", ["-nostdin", "-v", "error", "-i", clip.string] + hash)
            let theirs = String(decoding: output, as: UTF8.self).split(separator: "=").last
            #expect(try #require(ours[kind]).sha256 == theirs?.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    @Test func isNotThereUnlessAskedForNorOfHalfAFile() async throws {
        let facts = try #require(try await ExaminerFixture.examine(Self.sample, keyframes: 0).report?.facts)
        #expect(facts.streams.allSatisfy { $0.digest == nil })
        #expect(try await digests(ExaminerFixture.samples.pushing("clips/cut-off-usable.mp4")).isEmpty)
    }
}
