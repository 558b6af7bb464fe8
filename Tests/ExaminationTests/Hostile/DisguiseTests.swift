import Examination
import ExaminationReport
import Foundation
import HostileClips
import SystemPackage
import Testing

/// Playlists, session descriptions, archives, movies that point elsewhere: under a video's name, with a clip beside them
/// and somebody listening. They are refused, or taken for what they hold themselves; nothing else is opened, nobody is
/// called.
@Suite struct DisguiseTests {
    @Test(arguments: Disguise.all)
    func isRefusedAndCallsNobody(_ disguise: Disguise) async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let listener = try LoopbackListener()
            let file = try Self.lay(disguise, in: folder, port: listener.port)
            let report = try await HostileExamination.report(on: file, thorough: true)
            #expect(HostileExamination.ending(report) == disguise.ending)
            // A picture, if there is one, is one of the file's own: the one beside it is larger.
            #expect(report.facts?.picture.map { $0.codedWidth == 96 } != false)
            #expect(!listener.wasCalled)
            listener.call()
            #expect(listener.wasCalled, "this test would not notice a call")
        }
    }

    /// Neither the clip beside it nor anything else is opened, and no socket is made: not by libav, and not by the
    /// examiner once it has given up its privileges.
    @Test(.enabled(if: SystemCallTrace.isPossible, "strace is not installed, or may not trace"))
    func opensNothingAndConnectsNowhere() async throws {
        for disguise in Disguise.all {
            try await ExaminerFixture.inScratchFolder { folder in
                let listener = try LoopbackListener()
                let file = try Self.lay(disguise, in: folder, port: listener.port)
                let traced = try SystemCallTrace.examiner(of: try ExaminerFixture.examiner(), in: folder)
                let request = try ExaminerFixture.request(4, width: 64).thorough
                let result = await ExaminerFixture.gate.pass {
                    await ExaminationPool(examiner: traced).examine(file: file, for: request)
                }
                let report = try #require(result.report, "\(disguise.name): \(String(describing: result.fault))")
                #expect(HostileExamination.ending(report) == disguise.ending, "\(disguise.name)")
                let trace = try SystemCallTrace(in: folder)
                #expect(!trace.calls.contains { $0.contains("victim") || $0.contains("connect(") }, "\(disguise.name)")
                #expect(try #require(trace.callsOnceConfined) == [], "\(disguise.name)")
                #expect(!listener.wasCalled, "\(disguise.name)")
            }
        }
    }

    /// The same watch on a program that is not confined sees it open the clip: the test above can fail.
    @Test(.enabled(if: SystemCallTrace.isPossible && OutsideJudge.isInstalled, "strace or ffprobe is not installed"))
    func theWatchSeesWhatAnUnconfinedProgramOpens() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let disguise = try #require(Disguise.all.first { $0.name == "HLS, a clip beside it" })
            let file = try Self.lay(disguise, in: folder, port: 9)
            try SystemCallTrace.run("/usr/bin/ffprobe", [file.string], in: folder)
            #expect(try SystemCallTrace(in: folder).calls.contains { $0.contains("open") && $0.contains("victim") })
        }
    }

    /// Puts the disguise and its victim into the folder.
    private static func lay(_ disguise: Disguise, in folder: FilePath, port: UInt16) throws -> FilePath {
        let victim = folder.appending("victim.mp4")
        try HostileFileTests.copy("clips/too-short.mp4", to: victim)
        let file = folder.appending("mine.mp4")
        try Data(try disguise.content(victim.string, port)).write(to: file)
        return file
    }
}
