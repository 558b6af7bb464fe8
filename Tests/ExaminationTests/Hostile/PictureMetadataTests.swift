import Examination
import ExaminationReport
import Foundation
import HostileClips
import SystemPackage
import Testing

/// Where a clip was filmed and with which device stays in the facts, which the service gives to those who need it. The
/// pictures, which many see, hold nothing but pixels.
@Suite struct PictureMetadataTests {
    /// What the clips below have in their metadata, in all the ways that it might be copied.
    private static let secrets = ["19.43", "099.13", "Fonomex", "Obrera", "Apple", "iPhone", "creationdate"]

    @Test func keyframesOfAPhoneHoldPixelsAlone() async throws {
        for name in ["seeds/turned.mov", "clips/rotated-phone.mov"] {
            try await expectPixelsAlone(ExaminerFixture.samples.pushing(FilePath(name)))
        }
    }

    @Test(
        .enabled(if: ExaminerFixture.realClips != nil),
        arguments: ["mx_with-gps.mov", "mx_with-gps.mp4", "ax_bt601.mov"]
    )
    func keyframesOfARealPhoneHoldPixelsAlone(_ name: String) async throws {
        try await expectPixelsAlone(try #require(ExaminerFixture.realClips).appending("phone").appending(name))
    }

    /// A motion JPEG's own segments (place and maker as a camera writes them into each picture) are not passed on.
    @Test func segmentsOfACamerasOwnPicturesAreNotPassedOn() async throws {
        var clip = try HostileExamination.seed("camera.avi")
        let secrets = Self.segment(0xE1, "Exif\0\0Fonomex GPS 19.4326 -099.1332") + Self.segment(0xFE, "Obrera")
        for number in clip.pieces("00dc").indices {
            let piece = clip.pieces("00dc")[number]
            let jpeg = Array(clip.bytes[piece.payload])
            try #require(jpeg.starts(with: [0xFF, 0xD8]))
            clip.replace(piece.payload, with: [0xFF, 0xD8] + secrets + jpeg.dropFirst(2))
        }
        clip.remove("idx1")
        try await ExaminerFixture.inScratchFolder { folder in
            let file = folder.appending("clip.avi")
            try Data(clip.bytes).write(to: file)
            try await expectPixelsAlone(file)
        }
    }

    /// A segment of an even length: chunks of AVI lie at even places.
    private static func segment(_ marker: UInt8, _ text: String) -> [UInt8] {
        let payload = Array(text.utf8) + Array(repeating: 0x20, count: text.utf8.count % 2)
        return [0xFF, marker] + Clip.number(UInt64(payload.count + 2), width: 2) + payload
    }

    private func expectPixelsAlone(_ file: FilePath, _ location: SourceLocation = #_sourceLocation) async throws {
        let result = try await ExaminerFixture.examine(file, keyframes: 4)
        try #require(!result.pictures.isEmpty, sourceLocation: location)
        for picture in result.pictures {
            // No application segment but JFIF's, no comment (ITU-T T.81, B.1.1.3).
            let markers = Self.segments(of: picture.jpeg)
            #expect(markers.contains(0xDA), "no scan was found", sourceLocation: location)
            let foreign = markers.filter { (0xE1...0xEF).contains($0) || $0 == 0xFE }
            #expect(foreign == [], sourceLocation: location)
            let text = String(decoding: picture.jpeg, as: Unicode.ASCII.self)
            #expect(Self.secrets.filter { text.contains($0) } == [], sourceLocation: location)
        }
    }

    /// The markers of the segments up to the first scan.
    private static func segments(of jpeg: [UInt8]) -> [UInt8] {
        var found: [UInt8] = []
        var position = 2
        while position + 4 <= jpeg.count, jpeg[position] == 0xFF {
            found.append(jpeg[position + 1])
            if jpeg[position + 1] == 0xDA { break }
            position += 2 + (Int(jpeg[position + 2]) << 8 | Int(jpeg[position + 3]))
        }
        return found
    }
}
