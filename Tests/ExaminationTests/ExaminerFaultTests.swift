import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// What becomes of an examiner that does not behave. The fakes are shell scripts, because the real one has no way to
/// misbehave on demand.
@Suite struct ExaminerFaultTests {
    /// Runs a script in the examiner's place on a sample.
    private func fault(
        of script: String,
        deadline: Duration = .seconds(60)
    ) async throws -> ExaminationFault? {
        try await ExaminerFixture.inScratchFolder { folder in
            let pool = ExaminationPool(examiner: try Self.fake(script, in: folder), deadline: deadline)
            let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4")
            let request = try ExaminerFixture.request()
            return await ExaminerFixture.gate.pass { await pool.examine(file: clip, for: request).fault }
        }
    }

    static func fake(_ script: String, in folder: FilePath) throws -> ExaminerLocation {
        let path = folder.appending(ExaminerLocation.fileName)
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.string)
        return try #require(ExaminerLocation(at: path))
    }

    @Test(arguments: [("SEGV", 11), ("ABRT", 6), ("BUS", 7), ("FPE", 8), ("ILL", 4)])
    func aCrashIsAValueWithItsSignal(_ signal: (name: String, number: Int)) async throws {
        #expect(try await fault(of: "kill -\(signal.name) $$") == .crashed(signal: signal.number))
    }

    @Test func aHangEndsAtTheDeadline() async throws {
        let start = ContinuousClock.now
        #expect(try await fault(of: "while :; do sleep 1; done", deadline: .milliseconds(300)) == .timedOut)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    /// It closes its output, so that nothing more is to be read, and goes on.
    @Test func aHangWithoutOutputEndsAtTheDeadline() async throws {
        #expect(try await fault(of: "exec >&-; sleep 600", deadline: .milliseconds(300)) == .timedOut)
    }

    /// A child of the examiner that outlives it and holds the pipe open must not hold us.
    @Test func aGrandchildIsKilledWithItsGroup() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let mark = folder.appending("alive")
            let script = "(sleep 3; echo > \(mark.string)) & sleep 600"
            #expect(try await fault(of: script, deadline: .milliseconds(300)) == .timedOut)
            try await Task.sleep(for: .seconds(4))
            #expect(!FileManager.default.fileExists(atPath: mark.string))
        }
    }

    @Test func aFloodOfNoiseIsRefusedAtItsFirstByte() async throws {
        #expect(try await fault(of: "while :; do echo nonsense; done") == .malformedReport(.unknownFrame))
    }

    @Test func aFloodOfPicturesIsOverTheLimit() async throws {
        #expect(try await fault(of: "while :; do printf 'J\\000\\000\\000\\001x'; done") == .overLimit(.output))
    }

    @Test func aFrameLongerThanAllowedIsRefusedBeforeItIsRead() async throws {
        #expect(try await fault(of: "printf 'R\\377\\377\\377\\377'; sleep 600") == .overLimit(.output))
    }

    @Test func aReportThatIsCutOffIsMalformed() async throws {
        #expect(try await fault(of: "printf 'R\\000\\000\\001\\000{'") == .malformedReport(.cutOff))
        #expect(try await fault(of: "exit 0") == .malformedReport(.cutOff))
    }

    @Test func aReportThatIsNoJSONIsMalformed() async throws {
        #expect(try await fault(of: "printf 'R\\000\\000\\000\\002{]'") == .malformedReport(.notAReport))
    }

    /// It believes that it may write for ever. A tenth of a second of it is taken, a gigabyte never.
    @Test func aGigabyteIsNotTaken() async throws {
        let start = ContinuousClock.now
        let before = Self.residentKibibytes
        #expect(try await fault(of: "head -c 1073741824 /dev/zero") == .malformedReport(.unknownFrame))
        // A frame as long as a picture may be, over and over.
        let frame = "printf 'J\\000\\077\\377\\377'; head -c 4194303 /dev/zero"
        #expect(try await fault(of: "while :; do \(frame); done") == .overLimit(.output))
        #expect(ContinuousClock.now - start < .seconds(30))
        // Twice what all frames together may have, and not what was written.
        #expect(Self.residentKibibytes - before < 2 * ReportBounds.totalBytes >> 10)
    }

    /// proc(5): the second number of `statm` counts resident pages.
    private static var residentKibibytes: Int {
        let numbers = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return numbers.count > 1 ? (Int(numbers[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) / 1024 : 0
    }

    @Test(arguments: [
        "", "{", "[]", "null", "{}", "\"report\"", "{\"version\":1}", "NaN", "[[[[[[[[[[[[[[[[",
        #"{"version":1,"outcome":{"code":"readable"},"keyframes":[],"notes":[],"facts":null}"#,
        #"{"version":1e400}"#, "\u{FEFF}{}", "{\"version\":\"1\"}",
    ])
    func badJSONIsMalformed(_ json: String) async throws {
        let length = String(format: "%03o", json.utf8.count)
        let expected: ReportDefect = json.isEmpty ? .emptyFrame : .notAReport
        let script = "printf 'R\\000\\000\\000\\\(length)'; printf '%s' '\(json)'"
        #expect(try await fault(of: script) == .malformedReport(expected))
    }

    @Test func deeplyNestedJSONIsMalformed() async throws {
        let script = "printf 'R\\000\\000\\377\\377'; head -c 65535 /dev/zero | tr '\\000' '['"
        #expect(try await fault(of: script) == .malformedReport(.notAReport))
    }

    /// One of four examiners crashes; the others are not touched, and the pool goes on.
    @Test func aCrashLeavesTheOthersAlone() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let mark = folder.appending("crashed").string
            let real = try ExaminerFixture.examiner().path.string
            let script = "mkdir \(mark) 2>/dev/null && kill -SEGV $$; exec \(real) \"$@\""
            let pool = ExaminationPool(examiner: try Self.fake(script, in: folder), atOnce: 2)
            let clip = ExaminerFixture.samples.appending("seeds").appending("phone.mp4")
            let request = try ExaminerFixture.request(2, width: 64)
            let results = await withTaskGroup(of: ExaminationResult.self) { group in
                for _ in 0..<4 { group.addTask { await pool.examine(file: clip, for: request) } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            // None is lost when it crashed before it had a file: then another one took its place.
            #expect([[], [.crashed(signal: 11)]].contains(results.compactMap(\.fault)))
            #expect(results.compactMap(\.report).count >= 3)
            // The one that crashed is tried again by whoever asked, and succeeds.
            #expect(results.compactMap(\.fault).allSatisfy { $0.isWorthRetrying })
            #expect(await pool.examine(file: clip, for: request).report?.outcome == .readable)
        }
    }

    @Test func aReportMustAgreeWithTheExitStatus() async throws {
        let json =
            #"{"facts":null,"keyframes":[],"notes":[],"outcome":{"code":"unreadable","reason":"empty"},"#
            + #""sandboxLayers":131,"usage":{"bytesRead":0,"peakKibibytes":1,"processorMilliseconds":1},"version":\#(ExaminationReport.currentVersion)}"#
        let frame = "printf 'R\\000\\000\\000\\\(String(json.utf8.count, radix: 8))'; printf '%s' '\(json)'"
        #expect(try await fault(of: "\(frame); exit 66") == nil)
        #expect(try await fault(of: "\(frame); exit 0") == .malformedReport(.wrongExitStatus))
        #expect(try await fault(of: "\(frame); exit 5") == .malformedReport(.wrongExitStatus))
        #expect(try await fault(of: "\(frame); echo more; exit 66") == .malformedReport(.bytesAfterReport))
    }

    @Test func limitsAndRefusalsAreToldApart() async throws {
        #expect(try await fault(of: "kill -XCPU $$") == .overLimit(.processorTime))
        #expect(try await fault(of: "kill -KILL $$") == .overLimit(.memory))
        #expect(try await fault(of: "exit 70") == .sandboxRefused)
        #expect(try await fault(of: "exit 64") == .couldNotStart(.examinerUnfit))
        #expect(try await fault(of: "exit 127") == .couldNotStart(.examinerUnfit))
    }

    @Test func aMissingInterpreterIsNoStart() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let path = folder.appending(ExaminerLocation.fileName)
            try Data("#!/nowhere/at/all\n".utf8).write(to: path)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.string)
            let pool = ExaminationPool(examiner: try #require(ExaminerLocation(at: path)))
            let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4")
            let result = await pool.examine(file: clip, for: .twelveKeyframes)
            #expect(result.fault == .couldNotStart(.examinerNotStarted))
        }
    }

    @Test func whatIsNoRegularFileIsNotHandedOver() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let pool = ExaminationPool(examiner: try Self.fake("exit 0", in: folder))
            let link = folder.appending("link.mp4")
            let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4")
            try FileManager.default.createSymbolicLink(atPath: link.string, withDestinationPath: clip.string)
            #expect(await pool.examine(file: link, for: .twelveKeyframes).fault == .couldNotStart(.mediaNotAFile))
            #expect(await pool.examine(file: folder, for: .twelveKeyframes).fault == .couldNotStart(.mediaNotAFile))
            let missing = folder.appending("missing.mp4")
            #expect(await pool.examine(file: missing, for: .twelveKeyframes).fault == .couldNotStart(.mediaNotOpened))
        }
    }

    @Test func theExaminerGetsTheMediaAndNothingElse() async throws {
        // The environment is empty but for what the shell itself sets, and no descriptor beyond the three is open.
        let script = """
            /usr/bin/env | /bin/grep -v -e '^PWD=' -e '^_=' -e '^SHLVL=' -e '^OLDPWD=' && exit 70
            for open in 3 4 5 6 7 8 9; do [ -e /proc/$$/fd/$open ] && [ "$(readlink /proc/$$/fd/$open)" != "$0" ] && exit 64; done
            [ "$(/usr/bin/head -c 8 | /usr/bin/tail -c 4)" = ftyp ] || exit 5
            exit 0
            """
        #expect(try await fault(of: script) == .malformedReport(.cutOff))
    }

    @Test func cancellingInterrupts() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let pool = ExaminationPool(examiner: try Self.fake("sleep 600", in: folder))
            let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4")
            let task = Task { await pool.examine(file: clip, for: .twelveKeyframes) }
            try await Task.sleep(for: .milliseconds(300))
            task.cancel()
            #expect(await task.value.fault == .interrupted)
        }
    }

    /// Each run makes a folder and removes it; one that finds it there was not alone.
    @Test func noMoreRunAtOnceThanAllowed() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let lock = folder.appending("lock").string
            let script = "mkdir \(lock) 2>/dev/null || exit 70; sleep 0.1; rmdir \(lock); exit 0"
            let pool = ExaminationPool(examiner: try Self.fake(script, in: folder), atOnce: 1)
            let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4")
            let faults = await withTaskGroup(of: ExaminationFault?.self) { group in
                for _ in 0..<6 { group.addTask { await pool.examine(file: clip, for: .twelveKeyframes).fault } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(faults == Array(repeating: .malformedReport(.cutOff), count: 6))
        }
    }

    @Test func everyFaultHasItsOwnCodeAndSaysWhatToDo() {
        let faults: [ExaminationFault] =
            [.crashed(signal: 11), .timedOut, .sandboxRefused, .interrupted]
            + ExaminationFault.Limit.allCases.map { .overLimit($0) }
            + ExaminationFault.StartFailure.allCases.map { .couldNotStart($0) }
            + ReportDefect.allCases.map { .malformedReport($0) }
        #expect(Set(faults.map(\.code)).count == faults.count)
        #expect(faults.allSatisfy { $0.description.count > 20 })
    }

    /// How long gigabytes take to read, and whether memory is left, is the machine's affair; a crash never is.
    @Test func whatTimeAndMemorySayOfAFileDependsOnWhatWasAsked() {
        let quick = ExaminationRequest.twelveKeyframes
        let always: [ExaminationFault] = [
            .crashed(signal: 11), .violation, .malformedReport(.cutOff), .overLimit(.processorTime),
            .overLimit(.output),
        ]
        let never: [ExaminationFault] = [.sandboxRefused, .interrupted, .couldNotStart(.examinerUnfit)]
        for request in [quick, quick.thorough] {
            #expect(always.allSatisfy { $0.isAboutTheFile(lookedAt: request) })
            #expect(!never.contains { $0.isAboutTheFile(lookedAt: request) })
        }
        for fault in [ExaminationFault.timedOut, .overLimit(.memory)] {
            #expect(fault.isAboutTheFile(lookedAt: quick))
            #expect(!fault.isAboutTheFile(lookedAt: quick.thorough))
        }
    }
}
