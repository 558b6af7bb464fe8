import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Examiners that wait in advance: one file each, none left behind.
@Suite(.serialized) struct SpareTests {
    private static let clips = ExaminerFixture.samples.appending("clips")
    private static let clip = clips.appending("too-short.mp4")

    @Test func aSpareFindsWhatAFreshExaminerFinds() async throws {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 1, deadline: .seconds(120))
        for name in ["too-short.mp4", "rotated-phone.mov", "browser-recording.webm"] {
            let file = Self.clips.appending(name)
            await pool.prepare()
            _ = try await ChildProcesses.ofThisTest(count: 1)
            let warm = await pool.examine(file: file, for: .twelveKeyframes)
            let cold = try await ExaminerFixture.examine(file)
            #expect(warm.fault == nil)
            #expect(warm.report?.facts == cold.report?.facts)
            #expect(warm.pictures == cold.pictures)
            #expect(warm.report?.sandboxLayers == cold.report?.sandboxLayers)
        }
        await pool.shutDown()
    }

    @Test func aSpareTakesTheRequestAsItIs() async throws {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 1, deadline: .seconds(120))
        await pool.prepare()
        let result = await pool.examine(file: Self.clip, for: try ExaminerFixture.request(2, width: 64))
        #expect(result.pictures.map(\.keyframe.width) == [64, 64])
        await pool.shutDown()
    }

    @Test func everyFileHasAProcessOfItsOwn() async throws {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 2, deadline: .seconds(120))
        await pool.prepare()
        var seen: Set<Int32> = []
        for _ in 0..<4 {
            let waiting = try await ChildProcesses.ofThisTest(count: 2)
            #expect(await pool.examine(file: Self.clip, for: .twelveKeyframes).fault == nil)
            // One of those that waited is gone for good.
            let left = try await ChildProcesses.ofThisTest(count: 2)
            #expect(Set(waiting).subtracting(left).count == 1)
            seen.formUnion(waiting)
        }
        #expect(seen.count == 5)
        await pool.shutDown()
    }

    @Test func aFileGoesToOneThatWaitsAndStartsNoneOfItsOwn() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let log = folder.appending("log").string
            let real = try ExaminerFixture.examiner().path.string
            let fake = try ExaminerFaultTests.fake("echo \"$1\" >> \(log); exec \(real) \"$@\"", in: folder)
            let pool = ExaminationPool(examiner: fake, spares: 1, deadline: .seconds(120))
            await pool.prepare()
            for _ in 0..<3 { #expect(await pool.examine(file: Self.clip, for: .twelveKeyframes).fault == nil) }
            await pool.shutDown()
            let starts = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
            #expect(Set(starts) == ["--wait"])
            #expect((3...4).contains(starts.count))
        }
    }

    @Test func shuttingDownEndsThemAll() async throws {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 3)
        await pool.prepare()
        let waiting = try await ChildProcesses.ofThisTest(count: 3)
        await pool.shutDown()
        #expect(ChildProcesses.ofThisTest() == [], "no process, and no zombie, of \(waiting)")
        #expect(await pool.examine(file: Self.clip, for: .twelveKeyframes).fault == .interrupted)
    }

    @Test func lettingThePoolGoEndsThem() async throws {
        var pool: ExaminationPool? = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 2)
        await pool?.prepare()
        _ = try await ChildProcesses.ofThisTest(count: 2)
        pool = nil
        _ = try await ChildProcesses.ofThisTest(count: 0)
    }

    @Test func oneThatDiesWaitingIsReplaced() async throws {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 1, deadline: .seconds(120))
        await pool.prepare()
        let first = try await ChildProcesses.ofThisTest(count: 1)
        kill(first[0], SIGKILL)
        let second = try await ChildProcesses.ofThisTest(count: 1, other: first)
        #expect(first != second)
        let result = await pool.examine(file: Self.clip, for: .twelveKeyframes)
        #expect(result.fault == nil)
        #expect(result.repeatedAfter == nil)
        await pool.shutDown()
    }

    /// Stopped, it neither reads its socket nor ends: it has died, for all the pool can tell, when it is killed then.
    @Test func oneThatDiesBeforeItTakesTheFileCostsNoRetry() async throws {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 1, deadline: .seconds(120))
        await pool.prepare()
        let spare = try await ChildProcesses.ofThisTest(count: 1)[0]
        kill(spare, SIGSTOP)
        let examination = Task { await pool.examine(file: Self.clip, for: .twelveKeyframes) }
        try await Task.sleep(for: .milliseconds(300))
        kill(spare, SIGKILL)
        let result = await examination.value
        #expect(result.fault == nil)
        #expect(result.repeatedAfter == nil)
        await pool.shutDown()
    }

    @Test func oneThatHangsBeforeItTakesTheFileIsNotTheFilesFault() async throws {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 1, deadline: .seconds(6))
        await pool.prepare()
        let spare = try await ChildProcesses.ofThisTest(count: 1)[0]
        kill(spare, SIGSTOP)
        #expect(await pool.examine(file: Self.clip, for: try ExaminerFixture.request(1)).fault == nil)
        #expect(kill(spare, 0) != 0)
        await pool.shutDown()
    }

    /// A script takes the file and dies with it, as the examiner would that a file breaks.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
    func oneThatDiesWithTheFileIsTriedOnceMore() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let mark = folder.appending("mark").string
            let real = try ExaminerFixture.examiner().path.string
            let take =
                "import os, socket; s = socket.socket(fileno=0); socket.recv_fds(s, 4096, 1); s.send(b\"1\"); os.abort()"
            let script = """
                [ -e \(mark) ] && exec \(real) "$@"
                echo > \(mark); exec /usr/bin/python3 -c '\(take)'
                """
            let fake = try ExaminerFaultTests.fake(script, in: folder)
            let pool = ExaminationPool(examiner: fake, spares: 1, deadline: .seconds(120))
            await pool.prepare()
            while !FileManager.default.fileExists(atPath: mark) { try await Task.sleep(for: .milliseconds(10)) }
            let result = await pool.examine(file: Self.clip, for: .twelveKeyframes)
            #expect(result.fault == nil)
            #expect(result.repeatedAfter == .crashed(signal: Int(SIGABRT)))
            await pool.shutDown()
        }
    }

    /// Where none lives to take a file, one is started for it; and they are not started over and over.
    @Test func whereSparesDoNotStartFilesAreExaminedAllTheSame() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let count = folder.appending("count").string
            let real = try ExaminerFixture.examiner().path.string
            let script = "if [ \"$1\" = --wait ]; then echo >> \(count); exit 127; fi; exec \(real) \"$@\""
            let fake = try ExaminerFaultTests.fake(script, in: folder)
            let pool = ExaminationPool(examiner: fake, spares: 1, deadline: .seconds(120))
            for _ in 0..<5 { #expect(await pool.examine(file: Self.clip, for: .twelveKeyframes).fault == nil) }
            await pool.shutDown()
            let starts = try String(contentsOfFile: count, encoding: .utf8).count
            #expect((1...5).contains(starts))
        }
    }

    /// The signal at a parent's death follows the thread that forked. Threads of ours come and go.
    @Test func aSpareOutlivesTheThreadsOfThePool() async throws {
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 1, deadline: .seconds(120))
        await pool.prepare()
        let spare = try await ChildProcesses.ofThisTest(count: 1)
        for _ in 0..<100 {
            let thread = Thread {}
            thread.start()
            while !thread.isFinished { try await Task.sleep(for: .milliseconds(1)) }
        }
        try await Task.sleep(for: .milliseconds(500))
        #expect(ChildProcesses.ofThisTest() == spare)
        await pool.shutDown()
    }

    /// A program in the service's place is killed, and has no chance to say good-bye. The pipe it shared with the spare
    /// ends when both are gone.
    @Test(.timeLimit(.minutes(1))) func aSpareDoesNotOutliveTheService() async throws {
        let service = Process()
        service.executableURL = URL(fileURLWithPath: try SandboxProbe.path().string)
        service.arguments = ["hold", try ExaminerFixture.examiner().path.string]
        let pipe = Pipe()
        service.standardOutput = pipe
        try service.run()
        let reader = pipe.fileHandleForReading
        let line = String(decoding: reader.availableData, as: UTF8.self)
        let spare = try #require(Int32(line.filter(\.isNumber)))
        try await Task.sleep(for: .seconds(1))
        #expect(kill(spare, 0) == 0)
        kill(service.processIdentifier, SIGKILL)
        let rest = await Task.detached { reader.readDataToEndOfFile() }.value
        #expect(rest.isEmpty)
        service.waitUntilExit()
    }

    @Test func aSpareWithoutASocketSaysSo() async throws {
        let end = try await OutsideProgram.run(try ExaminerFixture.examiner().path.string, ["--wait"])
        #expect(end.status == 64)
        #expect(end.output.isEmpty)
    }
}
