import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// The check behind a receipt, on whole, cut and damaged files.
@Suite struct SampleCheckTests {
    @Test(arguments: ["steady-work-english.mp4", "rotated-phone.mov", "browser-recording.webm", "no-sound-track.mp4"])
    func passesWholeClips(_ name: String) async throws {
        let clip = ExaminerFixture.samples.appending("clips").appending(name)
        let check = try #require(try await ExaminerFixture.examineThoroughly(clip, keyframes: 4).report?.sampleCheck)
        #expect(check.isPassed)
        #expect(check.placesAsked == 14)
        #expect(check.sampleCount > 100)
    }

    @Test func isMadeWithoutKeyframesToo() async throws {
        let clip = ExaminerFixture.samples.pushing("clips/steady-work-english.mp4")
        let result = try await ExaminerFixture.examineThoroughly(clip, keyframes: 0)
        #expect(result.report?.sampleCheck?.isPassed == true)
        #expect(result.pictures.isEmpty && result.contactSheet == nil)
    }

    /// Cut anywhere, even inside the last sample: the check fails, and the seconds that are left are those before the
    /// first missing picture, which ffprobe finds in the whole file.
    @Test(.enabled(if: OutsideJudge.isInstalled), arguments: [0.25, 0.5, 0.8, 0.97, 1])
    func failsOnCutClipsAndSaysWhatIsLeft(_ part: Double) async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let (whole, cut) = (folder.appending("whole.mp4"), folder.appending("cut.mp4"))
            try await OutsideJudge.film(
                ["testsrc2=s=320x240:r=25:d=10,format=yuv420p[v]"],
                to: whole,
                options: ["-movflags", "+faststart"]
            )
            let samples = try await OutsideJudge.samples(of: whole)
            let end = try #require(samples.map(\.end).max())
            let bytes = try Data(contentsOf: URL(fileURLWithPath: whole.string))
            let length = part == 1 ? end - 3 : Int(Double(end) * part)
            try bytes.prefix(length).write(to: cut)
            let missing = try #require(samples.filter { $0.end > length }.map(\.milliseconds).min())

            let report = try #require(try await ExaminerFixture.examineThoroughly(cut, keyframes: 4).report)
            let check = try #require(report.sampleCheck)
            #expect(!check.isPassed)
            #expect(check.samplesOutside == samples.filter { $0.end > length }.count)
            #expect(report.notes.contains(.truncated))
            #expect((try #require(report.facts).usableMilliseconds - missing).magnitude <= 40)
        }
    }

    /// The samples of a fragment are listed in front of it: where that list is cut off, nothing tells that they are missing.
    @Test func failsOnFragmentsCutInsideTheirHeaders() async throws {
        let bytes = try HostileFileTests.bytes("seeds/fragmented.mp4")
        let later = Self.boxes(of: bytes).filter { $0.type == "moof" }.dropFirst()
        #expect(later.count == 2)
        try await ExaminerFixture.inScratchFolder { folder in
            for box in later {
                let moments = [1, 7, 8, 20, box.length / 2, box.length - 1, box.length, box.length + 5]
                for moment in moments {
                    let clip = folder.appending("cut-\(box.start + moment).mp4")
                    try bytes.prefix(box.start + moment).write(to: clip)
                    let report = try #require(try await ExaminerFixture.examineThoroughly(clip, keyframes: 2).report)
                    // Where libav cannot make sense of the half header, there is nothing left to show.
                    let isTold = report.sampleCheck?.isPassed == false && report.notes.contains(.truncated)
                    #expect(isTold || report.outcome == .unreadable(.truncated), "cut at \(box.start) + \(moment)")
                }
            }
            let whole = ExaminerFixture.samples.pushing("seeds/fragmented.mp4")
            let report = try #require(try await ExaminerFixture.examineThoroughly(whole, keyframes: 2).report)
            #expect(report.sampleCheck?.isPassed == true && !report.notes.contains(.truncated))
        }
    }

    /// The outermost boxes (ISO/IEC 14496-12, 4.2) of a file with short lengths only.
    private static func boxes(of bytes: Data) -> [(type: String, start: Int, length: Int)] {
        var boxes: [(type: String, start: Int, length: Int)] = []
        var start = 0
        while start + 8 <= bytes.count {
            let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length >= 8 else { break }
            boxes.append((String(decoding: bytes[start + 4..<start + 8], as: UTF8.self), start, length))
            start += length
        }
        return boxes
    }

    /// More than a gibibyte that has to be read to its end, twice: hours of silence, most of it a hole in the file.
    @Test func passesWhatIsLongerThanAGibibyte() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending("silence.wav")
            let length: UInt32 = 1_200_000_000
            let number = { (value: UInt32) in withUnsafeBytes(of: value.littleEndian) { Data($0) } }
            let format: [UInt32] = [16, 2 << 16 | 1, 48_000, 192_000, 16 << 16 | 4]
            var header = Data("RIFF".utf8) + number(length + 36) + Data("WAVEfmt ".utf8)
            for value in format { header += number(value) }
            header += Data("data".utf8) + number(length)
            try header.write(to: clip)
            try FileHandle(forWritingTo: URL(fileURLWithPath: clip.string)).truncate(atOffset: UInt64(length) + 44)

            let pool = ExaminationPool(examiner: try ExaminerFixture.examiner())
            var asked = try ExaminerFixture.request(0)
            asked.sampleCheck = true
            let result = await ExaminerFixture.gate.pass { [asked] in await pool.examine(file: clip, for: asked) }
            let report = try #require(result.report)
            #expect(report.sampleCheck?.isPassed == true)
            #expect(report.usage.bytesRead > 1 << 31)
            #expect(!report.notes.contains(.outOfTime))
        }
    }

    /// Bytes overwritten in the middle: every sample lies where it should, and yet pictures are damaged.
    @Test func failsOnDamagedPictures() async throws {
        var bytes = try HostileFileTests.bytes("clips/steady-work-english.mp4")
        let half = bytes.count * 3 / 10..<bytes.count * 8 / 10
        for start in stride(from: half.lowerBound, to: half.upperBound, by: 2000) {
            bytes.replaceSubrange(start..<start + 200, with: Data(repeating: 0xA5, count: 200))
        }
        let damaged = bytes
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending("damaged.mp4")
            try damaged.write(to: clip)
            let check = try #require(
                try await ExaminerFixture.examineThoroughly(clip, keyframes: 4).report?.sampleCheck
            )
            #expect(check.samplesOutside == 0)
            #expect(!check.failedAt.isEmpty)
            #expect(!check.isPassed)
        }
    }

    @Test(
        .enabled(if: ExaminerFixture.realClips != nil),
        arguments: ["work", "phone", "derived", "formats", "neardup", "c2pa", "qc"]
    )
    func passesEveryRealClip(in folder: String) async throws {
        for clip in RealClipTests.clips(in: folder) {
            let name = clip.lastComponent?.string ?? ""
            var asked = try ExaminerFixture.request(0)
            asked.sampleCheck = true
            let request = asked
            let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), deadline: .seconds(120))
            let result = await ExaminerFixture.gate.pass { await pool.examine(file: clip, for: request) }
            #expect(result.report?.sampleCheck?.isPassed == true, "\(name)")
        }
    }
}
