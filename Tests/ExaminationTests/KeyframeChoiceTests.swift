import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Which pictures are shown: held against the pictures themselves, decoded by ffmpeg.
@Suite(.enabled(if: OutsideJudge.isInstalled, "ffmpeg is not installed"))
struct KeyframeChoiceTests {
    @Test func noTwoOfThemShowTheSame() async throws {
        for name in ["steady-work-english.mp4", "frozen-stretch.mp4", "browser-recording.webm"] {
            let clip = ExaminerFixture.samples.appending("clips").appending(name)
            let result = try await ExaminerFixture.examineThoroughly(clip)
            try await expectDifferent(result, in: name)
            let times = result.pictures.map(\.keyframe.atMilliseconds)
            #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 }, "\(name)")
            #expect(times.allSatisfy { (0...(result.report?.facts?.durationMilliseconds ?? 0)).contains($0) })
        }
    }

    @Test(
        .enabled(if: ExaminerFixture.realClips != nil),
        arguments: [
            ("work/intel_bottle.mp4", 8...12), ("work/sam2_04_coffee.mp4", 8...12),
            ("work/sam2_03_blocks.mp4", 12...12),
            ("phone/ax_trim_optimization_failure.mp4", 2...12), ("qc/psd_testvideo.mp4", 5...12),
            ("qc/ax_silent-black-25s.mp4", 1...1), ("neardup/tmk_chair-orig-22-sd-bar.mp4", 12...12),
            ("phone/ax_hdr10-av1.mp4", 10...12),
        ]
    )
    func realClipsGiveNoTwoAlike(_ name: String, _ count: ClosedRange<Int>) async throws {
        let clip = try #require(ExaminerFixture.realClips).pushing(FilePath(name))
        let result = try await ExaminerFixture.examineThoroughly(clip)
        #expect(count.contains(result.pictures.count))
        let notes = result.report?.notes ?? []
        #expect(result.pictures.count == 12 || notes.contains(.identicalPictures))
        try await expectDifferent(result, in: name)
    }

    /// A clip of four scenes of which one is black and one stands still: none of the black is shown, and no more than
    /// one picture of what stands still.
    @Test func passesOverBlackAndStillScenes() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending("scenes.mp4")
            try await OutsideJudge.film(
                [
                    "testsrc2=s=640x360:r=25:d=8[a]", "color=black:s=640x360:r=25:d=8[b]",
                    "mandelbrot=s=640x360:r=25,trim=duration=8,setpts=PTS-STARTPTS[c]",
                    "smptebars=s=640x360:r=25:d=8[d]", "[a][b][c][d]concat=n=4,format=yuv420p[v]",
                ],
                to: clip
            )
            for result in [
                try await ExaminerFixture.examine(clip), try await ExaminerFixture.examineThoroughly(clip),
            ] {
                let times = result.pictures.map(\.keyframe.atMilliseconds)
                #expect(times.count >= 8)
                #expect(times.filter { (8000..<16_000).contains($0) }.count <= 1)
                #expect(times.filter { $0 >= 24_000 }.count <= 1)
                #expect(result.report?.keyframes.filter { ($0.scores?.brightness ?? 0) < 24 }.count ?? 9 <= 1)
            }
        }
    }

    /// The better choice leaves out the blurred half of a clip whose other half shows the same in focus.
    @Test func prefersWhatIsSharp() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending("focus.mp4")
            let blur = "gblur=sigma=12:enable='lt(mod(t,2),1)'"
            try await OutsideJudge.film(
                ["mandelbrot=s=640x360:r=25,trim=duration=24,\(blur),format=yuv420p[v]"],
                to: clip
            )
            let report = try #require(try await ExaminerFixture.examineThoroughly(clip, keyframes: 8).report)
            let blurred = report.keyframes.filter { $0.atMilliseconds % 2000 < 1000 }
            #expect(report.keyframes.count == 8)
            #expect(blurred.count <= 1)
        }
    }

    @Test func theSameFileGivesTheSameBytes() async throws {
        let clip = ExaminerFixture.samples.pushing("clips/rotated-phone.mov")
        let (first, second) = (
            try await ExaminerFixture.examineThoroughly(clip), try await ExaminerFixture.examineThoroughly(clip)
        )
        #expect(first.pictures == second.pictures)
        #expect(first.contactSheet != nil && first.contactSheet == second.contactSheet)
        #expect(first.report?.sampleCheck == second.report?.sampleCheck)
    }

    /// Neither a cover picture nor a second, smaller film is shown.
    @Test func showsTheFilmAndNotItsCover() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let (film, both) = (folder.appending("film.mp4"), folder.appending("both.mp4"))
            try await OutsideJudge.film(["testsrc2=s=320x240:r=25:d=6,format=yuv420p[v]"], to: film)
            let cover = folder.appending("cover.jpg")
            try await OutsideJudge.make(
                ["-f", "lavfi", "-i", "color=red:s=1280x720", "-frames:v", "1"],
                to: cover
            )
            let maps = ["-map", "1", "-map", "0", "-map", "0", "-c", "copy", "-disposition:v:0", "attached_pic"]
            try await OutsideJudge.make(["-i", film.string, "-i", cover.string] + maps, to: both)
            let result = try await ExaminerFixture.examineThoroughly(both, keyframes: 4)
            #expect(result.report?.facts?.streams.count == 3)
            #expect(result.report?.facts?.picture?.codedWidth == 320)
            #expect(result.pictures.count == 4)
        }
    }

    /// Any two differ somewhere: a twelfth of the picture by three grey levels on average.
    private func expectDifferent(_ result: ExaminationResult, in name: String) async throws {
        let fields = try await ExaminerFixture.inScratchFolder { folder in
            var fields: [[UInt8]] = []
            for picture in result.pictures {
                let jpeg = folder.appending("picture.jpg")
                try Data(picture.jpeg).write(to: jpeg)
                fields.append(try await OutsideJudge.grey(jpeg, width: 12, height: 8))
            }
            return fields
        }
        for one in fields.indices {
            for other in fields.indices where other > one {
                let changes = zip(fields[one], fields[other]).map { abs(Int($0) - Int($1)) }.sorted(by: >)
                #expect(changes.prefix(8).reduce(0, +) >= 8 * 3 / 2, "\(name): \(one) and \(other)")
            }
        }
    }
}
