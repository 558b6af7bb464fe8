import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// One JPEG with all keyframes, small enough for a slow connection.
@Suite struct ContactSheetTests {
    @Test(arguments: [("steady-work-english.mp4", 1), ("steady-work-spanish.mp4", 12), ("steady-work-english.mp4", 24)])
    func fitsAndSaysWhatItIs(_ name: String, _ count: Int) async throws {
        let clip = ExaminerFixture.samples.appending("clips").appending(name)
        let result = try await ExaminerFixture.examineThoroughly(clip, keyframes: count)
        let sheet = try #require(result.contactSheet)
        let facts = try #require(result.report?.contactSheet)
        #expect(sheet.count == facts.byteCount)
        #expect(sheet.count <= 200_000)
        #expect(facts.columns <= result.pictures.count)
        #expect(facts.width <= 1700 && facts.height <= 1700)
    }

    /// A portrait clip of noise, which no quality makes small.
    @Test(.enabled(if: OutsideJudge.isInstalled)) func fitsWhateverThePictureIs() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending("noise.mp4")
            let noise = "nullsrc=s=360x640:r=10:d=13,geq=random(1)*255:random(2)*255:random(3)*255,format=yuv420p[v]"
            try await OutsideJudge.film([noise], to: clip)
            let result = try await ExaminerFixture.examineThoroughly(clip, keyframes: 24)
            #expect(try #require(result.contactSheet).count <= 200_000)
            #expect(result.report?.contactSheet?.columns ?? 0 >= 6)
        }
    }

    @Test func isThereOnlyWhenAskedFor() async throws {
        let clip = ExaminerFixture.samples.pushing("clips/too-short.mp4")
        let result = try await ExaminerFixture.examine(clip)
        #expect(result.contactSheet == nil && result.report?.contactSheet == nil && result.report?.sampleCheck == nil)
    }
}
