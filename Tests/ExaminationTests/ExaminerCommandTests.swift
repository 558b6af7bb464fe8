import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// The executable by itself: what it refuses, and how it says so.
@Suite struct ExaminerCommandTests {
    private func exitStatus(_ arguments: [String], output: Any?) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try ExaminerFixture.examiner().path.string)
        process.arguments = arguments
        process.environment = [:]
        let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4").string
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: clip))
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return process.terminationStatus
    }

    @Test(arguments: [["--keyframes", "65"], ["--width", "15"], ["--keyframes"], ["--width", "wide"], ["clip.mp4"]])
    func refusesArgumentsOutOfBounds(_ arguments: [String]) async throws {
        #expect(try await exitStatus(arguments, output: Pipe()) == 64)
    }

    @Test func refusesToWriteIntoAFile() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let file = folder.appending("out")
            try Data().write(to: file)
            let output = try FileHandle(forWritingTo: URL(fileURLWithPath: file.string))
            #expect(try await exitStatus([], output: output) == 64)
        }
    }

    @Test func givesTheFactsAloneWhenNoKeyframesAreAsked() async throws {
        let clip = ExaminerFixture.samples.appending("clips").appending("steady-work-english.mp4")
        let result = try await ExaminerFixture.examine(clip, keyframes: 0)
        #expect(result.report?.outcome == .readable)
        #expect(result.report?.facts?.durationMilliseconds == 25_000)
        #expect(result.pictures.isEmpty)
        #expect(result.report?.notes == [])
    }

    @Test(arguments: [(1, 64), (3, 640), (24, 160), (64, 1920)])
    func givesAsManyAsAskedAndNeverEnlarges(_ asked: (count: Int, width: Int)) async throws {
        let clip = ExaminerFixture.samples.appending("clips").appending("steady-work-spanish.mp4")
        let pictures = try await ExaminerFixture.examine(clip, keyframes: asked.count, width: asked.width).pictures
        #expect(pictures.count == asked.count)
        #expect(Set(pictures.map(\.jpeg)).count == asked.count)
        #expect(pictures.allSatisfy { $0.keyframe.width == min(640, asked.width) })
    }

    @Test func isFoundBesideAnExecutableAndInLibexec() throws {
        let here = try ExaminerFixture.examiner().path
        let sibling = here.removingLastComponent().appending("assay")
        #expect(ExaminerLocation(beside: sibling)?.path == here)
        #expect(ExaminerLocation(at: here.appending("nothing")) == nil)
        #expect(ExaminerLocation(beside: "/nowhere/bin/assay") == nil)
    }

    @Test func isFoundInAnInstallation() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let libexec = folder.appending("libexec").appending("assay")
            try FileManager.default.createDirectory(atPath: libexec.string, withIntermediateDirectories: true)
            _ = try ExaminerFaultTests.fake("exit 0", in: libexec)
            let found = ExaminerLocation(beside: folder.appending("bin").appending("assay"))
            #expect(found?.path == libexec.appending(ExaminerLocation.fileName))
        }
    }
}
