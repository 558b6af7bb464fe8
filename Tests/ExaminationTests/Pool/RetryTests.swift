import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// What is tried again and what is not. A script stands in for the examiner and counts how often it was started.
@Suite struct RetryTests {
    private static let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4")

    private func examine(
        _ script: String,
        deadline: Duration = .seconds(60)
    ) async throws -> (result: ExaminationResult, starts: Int) {
        try await ExaminerFixture.inScratchFolder { folder in
            let count = folder.appending("count").string
            let real = try ExaminerFixture.examiner().path.string
            let start = "echo >> \(count); first() { [ $(/usr/bin/wc -l < \(count)) = 1 ]; }; real=\(real)\n"
            let fake = try ExaminerFaultTests.fake(start + script, in: folder)
            let pool = ExaminationPool(examiner: fake, deadline: deadline)
            let result = await ExaminerFixture.gate.pass {
                await pool.examine(file: Self.clip, for: .twelveKeyframes)
            }
            return (result, try String(contentsOfFile: count, encoding: .utf8).count)
        }
    }

    @Test(
        arguments: [
            ("KILL", .overLimit(.memory)), ("SEGV", .crashed(signal: 11)), ("ABRT", .crashed(signal: 6)),
            ("TERM", .interrupted), ("HUP", .interrupted),
        ] as [(String, ExaminationFault)]
    )
    func oneThatIsKilledOnceIsForgotten(_ row: (signal: String, fault: ExaminationFault)) async throws {
        let (result, starts) = try await examine("first && kill -\(row.signal) $$; exec $real \"$@\"")
        #expect(result.report?.outcome == .readable)
        #expect(result.repeatedAfter == row.fault)
        #expect(starts == 2)
    }

    @Test(
        arguments: [
            ("kill -KILL $$", .overLimit(.memory)), ("kill -SEGV $$", .crashed(signal: 11)),
            ("kill -TERM $$", .interrupted),
        ] as [(String, ExaminationFault)]
    )
    func oneThatIsKilledTwiceIsMarked(_ row: (script: String, fault: ExaminationFault)) async throws {
        let (result, starts) = try await examine(row.script)
        #expect(result.fault == row.fault)
        #expect(result.repeatedAfter == row.fault)
        #expect(starts == 2)
    }

    @Test(
        arguments: [
            ("kill -SYS $$", .violation), ("kill -XCPU $$", .overLimit(.processorTime)), ("exit 70", .sandboxRefused),
            ("exit 127", .couldNotStart(.examinerUnfit)), ("printf nonsense", .malformedReport(.unknownFrame)),
            ("exit 0", .malformedReport(.cutOff)),
        ] as [(String, ExaminationFault)]
    )
    func whatWouldBeTheSameAgainIsNotRepeated(_ row: (script: String, fault: ExaminationFault)) async throws {
        let (result, starts) = try await examine(row.script)
        #expect(result.fault == row.fault)
        #expect(result.repeatedAfter == nil)
        #expect(starts == 1)
    }

    @Test func aHangIsNotRepeated() async throws {
        let (result, starts) = try await examine("sleep 600", deadline: .milliseconds(500))
        #expect(result.fault == .timedOut)
        #expect(starts == 1)
    }

    /// The examiner itself, killed while it works.
    @Test func theRealOneIsRepeatedWhenItIsKilledAtWork() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let mark = folder.appending("mark").string
            let real = try ExaminerFixture.examiner().path.string
            // It stops itself at once the first time, so that it can be killed in the middle.
            let script = """
                if [ ! -e \(mark) ]; then echo $$ > \(mark).new; /bin/mv \(mark).new \(mark); kill -STOP $$; fi
                exec \(real) "$@"
                """
            let pool = ExaminationPool(
                examiner: try ExaminerFaultTests.fake(script, in: folder),
                deadline: .seconds(120)
            )
            let examination = Task { await pool.examine(file: Self.clip, for: .twelveKeyframes) }
            while !FileManager.default.fileExists(atPath: mark) { try await Task.sleep(for: .milliseconds(10)) }
            let text = try String(contentsOfFile: mark, encoding: .utf8).filter(\.isNumber)
            kill(try #require(Int32(text)), SIGKILL)
            let result = await examination.value
            #expect(result.report?.outcome == .readable)
            #expect(result.repeatedAfter == .overLimit(.memory))
        }
    }

    @Test func everyFaultSaysWhomItConcerns() {
        #expect(ExaminationFault.violation.securityEvent == .violation)
        #expect(ExaminationFault.crashed(signal: 11).securityEvent == .crash)
        #expect(ExaminationFault.timedOut.securityEvent == .excess)
        #expect(ExaminationFault.malformedReport(.contradiction).securityEvent == .forgery)
        #expect(ExaminationFault.sandboxRefused.securityEvent == .unconfined)
        #expect(ExaminationFault.couldNotStart(.examinerNotStarted).securityEvent == nil)
        #expect(ExaminationFault.interrupted.securityEvent == nil)
        let dangerous: [ExaminationFault] = [
            .violation, .crashed(signal: 11), .malformedReport(.contradiction), .overLimit(.output),
        ]
        let harmless: [ExaminationFault] = [
            .timedOut, .overLimit(.memory), .overLimit(.processorTime), .sandboxRefused, .interrupted,
        ]
        #expect((dangerous + harmless).filter(\.asksForQuarantine) == dangerous)
    }
}
