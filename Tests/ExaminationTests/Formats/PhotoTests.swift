import AssayTesting
import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Photos through the real examiner.
@Suite struct PhotoTests {
    private static let photo = "clips/photo-upright.jpg"

    @Test func tellsWhenWhereAndWithWhat() async throws {
        let file = ExaminerFixture.samples.pushing(FilePath(Self.photo))
        let capture = try #require(try await ExaminerFixture.examine(file, keyframes: 0).report?.facts?.capture)
        #expect(capture.times.stated.map(\.tag) == ["DateTimeOriginal", "DateTime", "GPSDateStamp"])
        #expect(Set(capture.times.stated.map(\.value.milliseconds)) == [1_773_500_966_000])
        #expect(capture.times.agreement == .agree)
        let place = try #require(capture.place?.value)
        #expect(place.latitudeMicrodegrees == 19_432_600)
        #expect(place.longitudeMicrodegrees == -99_133_200)
        #expect(place.altitudeMillimetres == 2_240_000)
    }

    /// ffmpeg turns the coded picture as the standard words each number (Exif 2.32, tag `Orientation`).
    @Test(
        .enabled(if: OutsideJudge.isInstalled),
        arguments: [
            (1, "null"), (2, "hflip"), (3, "hflip,vflip"), (4, "vflip"), (5, "transpose=cclock_flip"),
            (6, "transpose=clock"), (7, "transpose=clock_flip"), (8, "transpose=cclock"),
        ]
    )
    func standsUpright(_ orientation: UInt8, _ filter: String) async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            var bytes = try HostileFileTests.bytes(Self.photo)
            let place = try #require(bytes.firstRange(of: Data([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6])))
            bytes[place.upperBound - 1] = orientation
            let file = folder.appending("photo.jpg")
            try bytes.write(to: file)
            let result = try await ExaminerFixture.examine(file, keyframes: 1, width: 320)
            let picture = try #require(result.pictures.first)
            let ours = folder.appending("ours.jpg")
            try Data(picture.jpeg).write(to: ours)
            let (width, height) = (picture.keyframe.width, picture.keyframe.height)
            #expect((width > height) == (orientation < 5))
            let one = try await OutsideJudge.grey(ours, width: width / 4, height: height / 4)
            let other = try await OutsideJudge.grey(file, width: width / 4, height: height / 4, first: filter)
            try #require(one.count == other.count && !one.isEmpty)
            let difference = zip(one, other).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) } / one.count
            #expect(difference <= 3)
        }
    }

    /// The same photo, stored in two ways; the Exif of the second one says of its turning what does not count.
    @Test(.enabled(if: OutsideJudge.isInstalled)) func showsHEICAsItShowsJPEG() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            var greys: [[UInt8]] = []
            for name in ["photo-upright.jpg", "photo-upright.heic"] {
                let photo = ExaminerFixture.samples.appending("clips").appending(name)
                let picture = try #require(try await ExaminerFixture.examine(photo, keyframes: 1).pictures.first)
                let file = folder.appending(name + ".jpg")
                try Data(picture.jpeg).write(to: file)
                greys.append(try await OutsideJudge.grey(file, width: 90, height: 160))
            }
            try #require(greys[0].count == 90 * 160 && greys[1].count == 90 * 160)
            let difference = zip(greys[0], greys[1]).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) } / greys[0].count
            #expect(difference <= 4)
        }
    }

    /// Tiles of a codec that is not HEVC are refused, whatever libheif could do with them.
    @Test func refusesOtherCodecsInHEIC() async throws {
        var bytes = try HostileFileTests.bytes("clips/photo-upright.heic")
        while let place = bytes.firstRange(of: Data("hvc1".utf8)) {
            bytes.replaceSubrange(place, with: Data("av01".utf8))
        }
        let result = try await HostileFileTests.examine(bytes)
        #expect(result.fault == nil)
        #expect(result.report?.outcome.reason != nil)
    }

    /// What follows the picture, and what stands before it, is no part of it.
    @Test func readsTheFirstPictureAlone() async throws {
        let original = try HostileFileTests.bytes(Self.photo)
        let expected = try await HostileFileTests.examine(original).pictures.map(\.jpeg)
        // A phone's short film behind it.
        let film = original + (try HostileFileTests.bytes("clips/too-short.mp4"))
        #expect(try await HostileFileTests.examine(film).pictures.map(\.jpeg) == expected)
        // A segment that nobody knows before it, full of what looks like markers.
        let noise = Data([0xFF, 0xE7, 0x10, 0x02]) + Data(repeating: 0xFF, count: 0x1000)
        let padded = original.prefix(2) + noise + original.dropFirst(2)
        #expect(try await HostileFileTests.examine(Data(padded)).pictures.map(\.jpeg) == expected)
    }

    @Test(arguments: ["clips/photo-upright.jpg", "clips/drawing.png", "clips/photo-upright.heic"])
    func hasAnOutcomeForEveryCutAndDamage(_ name: String) async throws {
        let original = try HostileFileTests.bytes(name)
        for part in [3, 8, 20, 33, 100, original.count / 2, original.count - 1] {
            let report = try #require(try await HostileFileTests.examine(Data(original.prefix(part))).report)
            #expect(report.outcome.reason != nil, "\(part) bytes")
        }
        var random = SeededGenerator(seed: 20_260_314)
        for _ in 0..<12 {
            var damaged = original
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            #expect(try await HostileFileTests.examine(damaged).fault == nil)
        }
    }

    /// A JPEG whose coded data is damaged is shown with a note, and gets no receipt.
    @Test func showsADamagedPhotoWithoutAReceipt() async throws {
        var bytes = try HostileFileTests.bytes(Self.photo)
        // A restart marker where none belongs, in the middle of the scan.
        let middle = bytes.count * 3 / 4
        for offset in 0..<40 { bytes[middle + offset] = offset % 2 == 0 ? 0xFF : 0xD0 }
        try await ExaminerFixture.inScratchFolder { folder in
            let file = folder.appending("photo.jpg")
            try bytes.write(to: file)
            let pool = ExaminationPool(examiner: try ExaminerFixture.examiner())
            var request = ExaminationRequest.twelveKeyframes
            request.sampleCheck = true
            let result = await pool.examine(file: file, for: request)
            let report = try #require(result.report)
            #expect(report.outcome == .readable)
            #expect(report.notes == [.damagedPictures])
            #expect(report.sampleCheck?.isPassed == false)
        }
    }

    /// 8000 x 13500 = 108 megapixels are decoded within the memory that is said; one that is larger is refused at once.
    @Test(.enabled(if: OutsideJudge.isInstalled), .timeLimit(.minutes(3)))
    func keepsItsMemory() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let large = folder.appending("large.jpg")
            let source = ["-f", "lavfi", "-i", "color=gray:s=8000x13500:r=1", "-frames:v", "1"]
            let coder = ["-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-f", "image2", large.string]
            try #require(await OutsideJudge.succeeds("ffmpeg", ["-nostdin", "-v", "error"] + source + coder))
            let result = try await ExaminerFixture.examine(large, keyframes: 1, width: 1920)
            #expect(result.report?.outcome == .readable)
            #expect(result.report?.usage.peakKibibytes ?? .max < 400 << 10)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: large.string))
            let frame = try #require(bytes.firstRange(of: Data([0xFF, 0xC0, 0, 17, 8])))
            bytes[frame.upperBound] = 0x60
            try bytes.write(to: large)
            let refused = try await ExaminerFixture.examine(large, keyframes: 1)
            #expect(refused.report?.outcome == .unreadable(.dimensions))
        }
    }

    @Test(arguments: ["GIF89a", "BM", "RIFF\0\0\0\0WEBPVP8 ", "\0\0\0\u{18}ftypavif", "II*\0"])
    func namesPicturesThatAreNotAccepted(_ opening: String) async throws {
        let report = try await HostileFileTests.examine(Data(opening.utf8) + Data(count: 64)).report
        #expect(report?.outcome == .unreadable(.stillPicture))
        #expect(report?.kind == .photo)
    }
}
