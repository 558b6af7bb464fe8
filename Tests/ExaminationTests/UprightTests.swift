import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Keyframes stand upright: their content is compared with what ffmpeg shows at the same second.
@Suite(.enabled(if: OutsideJudge.isInstalled, "ffmpeg is not installed"))
struct UprightTests {
    @Test func theSampleOfAPhoneStandsUpright() async throws {
        try await expectUpright(ExaminerFixture.samples.pushing("clips/rotated-phone.mov"))
    }

    @Test(
        .enabled(if: ExaminerFixture.realClips != nil),
        arguments: [
            "phone/mx_with-gps.mov", "phone/dc_video_0.mov", "phone/dc_video_90.mov", "phone/dc_video_270.mov",
            "derived/coffee_rot90_matrix.mp4", "derived/coffee_hflip.mp4", "phone/ax_sample_edit_list.mp4",
        ]
    )
    func realClipsStandUpright(_ name: String) async throws {
        try await expectUpright(try #require(ExaminerFixture.realClips).pushing(FilePath(name)))
    }

    /// A sample with its display matrix overwritten: half a turn, and a mirror.
    @Test(arguments: [
        [-1, 0, 0, -1], [-1, 0, 0, 1], [1, 0, 0, -1], [0, 1, 1, 0], [0, -1, -1, 0], [0, 1, -1, 0], [0, -1, 1, 0],
    ])
    func everyTurnAndMirrorStandsUpright(_ matrix: [Int]) async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending("turned.mp4")
            try Self.turned("clips/too-short.mp4", by: matrix).write(to: clip)
            try await expectUpright(clip, isMirrored: matrix[0] * matrix[3] - matrix[1] * matrix[2] < 0)
        }
    }

    private func expectUpright(_ clip: FilePath, isMirrored: Bool = false) async throws {
        let result = try await ExaminerFixture.examine(clip, keyframes: 3)
        let picture = try #require(result.pictures.last)
        #expect(result.report?.facts?.picture?.isMirrored == isMirrored)
        let (width, height) = (picture.keyframe.width / 10, picture.keyframe.height / 10)
        let (ours, theirs) = try await ExaminerFixture.inScratchFolder { folder in
            let jpeg = folder.appending("keyframe.jpg")
            try Data(picture.jpeg).write(to: jpeg)
            return (
                try await OutsideJudge.grey(jpeg, width: width, height: height),
                // Our milliseconds are rounded, and ffmpeg takes the first picture at or after the time.
                try await OutsideJudge.grey(clip, at: picture.keyframe.atMilliseconds - 2, width: width, height: height)
            )
        }
        try #require(ours.count == width * height && theirs.count == ours.count)
        let upright = Self.difference(ours, theirs)
        let halfTurn = Self.difference(ours, theirs.reversed())
        let rows = stride(from: 0, to: theirs.count, by: width).map { Array(theirs[$0..<$0 + width]) }
        let mirror = Self.difference(ours, rows.flatMap { $0.reversed() })
        // What has a high dynamic range is shown lighter than ffmpeg shows it, which leaves the values as they are.
        let isMapped = result.report?.notes.contains(.highDynamicRange) == true
        #expect(upright < (isMapped ? 20 : 8), "mean difference of grey values")
        #expect(upright < halfTurn / 2)
        #expect(upright < mirror / 2)
    }

    private static func difference(_ one: [UInt8], _ other: [UInt8]) -> Double {
        Double(zip(one, other).reduce(0) { $0 + Int(max($1.0, $1.1) - min($1.0, $1.1)) }) / Double(max(1, one.count))
    }

    /// Overwrites the matrix in the header of the first track (ISO/IEC 14496-12, 8.3.2): 16.16 fixed point, the third of
    /// each row 2.30.
    private static func turned(_ sample: String, by matrix: [Int]) throws -> Data {
        var bytes = try HostileFileTests.bytes(sample)
        let header = try #require(bytes.range(of: Data("tkhd".utf8)))
        let first = header.upperBound + 40
        for (slot, value) in zip([0, 1, 3, 4], matrix) {
            let fixed = UInt32(bitPattern: Int32(value) << 16)
            for byte in 0..<4 { bytes[first + slot * 4 + byte] = UInt8(truncatingIfNeeded: fixed >> (24 - 8 * byte)) }
        }
        return bytes
    }
}
