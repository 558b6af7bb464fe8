import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// How files are put together, and their chapters and edits: clips that ffmpeg made for it, and real ones.
@Suite struct StructureFactsTests {
    private static let sample = ExaminerFixture.samples.pushing("clips/steady-work-english.mp4")

    private func facts(_ file: FilePath) async throws -> FileFacts {
        try #require(try await ExaminerFixture.examine(file, keyframes: 0).report?.facts)
    }

    private func made(_ name: String, _ arguments: [String], _ body: (FileFacts) throws -> Void) async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending(name)
            try #require(
                await OutsideJudge.succeeds("ffmpeg", ["-nostdin", "-v", "error"] + arguments + [clip.string])
            )
            try body(try await facts(clip))
        }
    }

    @Test(.enabled(if: OutsideJudge.isInstalled)) func tellsWhereTheIndexIs() async throws {
        let copy = ["-i", Self.sample.string, "-c", "copy"]
        try await made("last.mp4", copy) { facts in
            #expect(facts.structure.order == .mediaFirst)
            #expect(facts.structure.boxes == ["ftyp", "free", "mdat", "moov"])
        }
        try await made("first.mp4", copy + ["-movflags", "+faststart"]) { facts in
            #expect(facts.structure.order == .indexFirst && !facts.structure.isFragmented)
            #expect(facts.structure.brands == ["isom", "iso2", "avc1", "mp41"])
        }
        try await made("fragments.mp4", copy + ["-movflags", "frag_keyframe+empty_moov"]) { facts in
            #expect(facts.structure.isFragmented && facts.structure.order == .indexFirst)
            #expect(facts.structure.boxes == ["ftyp", "moov", "moof"])
        }
        try await made("other.mkv", copy) { facts in
            #expect(facts.structure.order == .other && facts.structure.boxes == [])
            #expect(facts.structure.writers.contains { $0.tag == "WritingApp" } == false, "the same as the library")
        }
    }

    @Test(.enabled(if: OutsideJudge.isInstalled), arguments: ["mp4", "mov", "mkv"])
    func readsChapters(_ name: String) async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let list = folder.appending("chapters.txt")
            let text = """
                ;FFMETADATA1
                [CHAPTER]
                TIMEBASE=1/1000
                START=0
                END=9500
                title=Preparación
                [CHAPTER]
                TIMEBASE=1/1000
                START=9500
                END=25000
                title=Corte y ajuste
                """
            try text.write(toFile: list.string, atomically: true, encoding: .utf8)
            let inputs = ["-i", Self.sample.string, "-i", list.string, "-map_metadata", "1", "-map_chapters", "1"]
            try await made("chapters.\(name)", inputs + ["-map", "0:v", "-map", "0:a", "-c", "copy"]) { facts in
                #expect(facts.chapters.count == 2)
                #expect(facts.chapters.first.map(\.title) == ["Preparación", "Corte y ajuste"])
                #expect(facts.chapters.first.map(\.atMilliseconds) == [0, 9500])
            }
        }
    }

    @Test(.enabled(if: OutsideJudge.isInstalled)) func readsLanguagesAndRoles() async throws {
        let languages = ["-metadata:s:a:0", "language=spa", "-metadata:s:a:1", "language=nah", "-disposition:a:1", "0"]
        let maps = ["-map", "0:v", "-map", "0:a", "-map", "0:a", "-c", "copy"]
        try await made("two.mp4", ["-i", Self.sample.string] + maps + languages) { facts in
            #expect(facts.streams.map(\.kind) == [.video, .sound, .sound])
            #expect(facts.streams.map(\.language) == [nil, "spa", "nah"])
            #expect(facts.streams.map { $0.roles.contains(.main) } == [true, true, false])
        }
    }

    @Test(.enabled(if: ExaminerFixture.realClips != nil)) func seesEditsAndCredentials() async throws {
        let root = try #require(ExaminerFixture.realClips)
        let edited = try await facts(root.pushing("phone/ax_sample_edit_list.mp4"))
        let video = try #require(edited.streams.first)
        #expect(video.edits?.count == 1 && video.edits?.skippedMilliseconds == 455)
        #expect(video.declaredMilliseconds == 3068 && video.measuredMilliseconds == 2548)
        let delayed = try await facts(root.pushing("phone/ax_bt601.mov")).streams[0]
        #expect(delayed.edits?.delayMilliseconds == 44)
        #expect(try await facts(root.pushing("c2pa/c2_video1.mp4")).structure.hasContentCredentials)
        #expect(try await !facts(root.pushing("c2pa/c2_video1_no_manifest.mp4")).structure.hasContentCredentials)
    }

    @Test(
        .enabled(if: ExaminerFixture.realClips != nil),
        arguments: [
            ("phone/ax_hdr10-av1.mp4", ColourFacts.DynamicRange.pq, nil, 10),
            ("phone/ax_hlg10-color-test.mp4", .hlg, nil, 10), ("phone/ax_dolbyVision-hdr.MOV", .hlg, 8, 10),
            ("phone/mx_with-gps.mov", .standard, nil, 8),
        ] as [(String, ColourFacts.DynamicRange, Int?, Int)]
    )
    func tellsDynamicRanges(_ name: String, _ range: ColourFacts.DynamicRange, _ profile: Int?, _ depth: Int)
        async throws
    {
        let clip = try #require(ExaminerFixture.realClips).pushing(FilePath(name))
        let colour = try #require(try await facts(clip).picture).colour
        #expect(colour.dynamicRange == range && colour.dolbyVisionProfile == profile && colour.bitDepth == depth)
    }

    @Test(.enabled(if: ExaminerFixture.realClips != nil)) func measuresIntervals() async throws {
        let clip = try #require(ExaminerFixture.realClips).pushing("derived/coffee_vfr.mp4")
        let rate = try #require(try await facts(clip).picture?.frameRate)
        #expect(rate.spacing == .variable && rate.nominalMillihertz == 29_970)
        #expect(rate.shortestMicroseconds == 33_367 && rate.longestMicroseconds == 100_100)
    }
}
