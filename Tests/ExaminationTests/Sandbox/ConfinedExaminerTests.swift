import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// The real examiner in its sandbox.
@Suite struct ConfinedExaminerTests {
    private static let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4")
    private static let strace = "/usr/bin/strace"

    private func openClip() throws -> FileHandle {
        try FileHandle(forReadingFrom: URL(fileURLWithPath: Self.clip.string))
    }

    private func selfCheck() async throws -> ExaminerSelfCheck {
        guard case .answered(let check) = try await ExaminerFixture.examiner().selfCheck() else {
            throw NoAnswer()
        }
        return check
    }

    private struct NoAnswer: Error {}

    /// Also where it is installed tracing can be forbidden, which most containers do.
    private static func canTrace() async -> Bool {
        guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
        return (try? await OutsideProgram.run(strace, ["-o", "/dev/null", "/bin/true"]))?.status == 0
    }

    @Test func saysOfItselfWhatTheMachineGives() async throws {
        let check = try await selfCheck()
        #expect(check.refusal == nil)
        let machine = try await SandboxMachine.seen()
        #expect(SandboxLayer.all(in: check.sandboxLayers) == machine.layers)
        #expect(check.landlockVersion == machine.landlock)
        #expect(Set(check.libraries.map(\.name)).isSuperset(of: ["libavcodec", "libheif"]))
        #expect(check.mediaRelease.contains("."))
    }

    /// A report carries the same layers as the check.
    @Test func reportsTheLayersThatItEntered() async throws {
        let check = try await selfCheck()
        #expect(try await ExaminerFixture.examine(Self.clip).report?.sandboxLayers == check.sandboxLayers)
    }

    /// A kernel or container without seccomp: nothing is read, nothing is reported.
    @Test func refusesToReadWhereALayerIsMissing() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let examiner = try ExaminerFixture.examiner().path.string
            let script = "exec \(try SandboxProbe.path().string) without-seccomp \(examiner) \"$@\""
            let fake = try ExaminerFaultTests.fake(script, in: folder)
            let pool = ExaminationPool(examiner: fake)
            #expect(await pool.examine(file: Self.clip, for: .twelveKeyframes).fault == .sandboxRefused)
            guard case .answered(let check) = await fake.selfCheck() else {
                Issue.record("the examiner gave no answer")
                return
            }
            #expect(check.refusal?.contains("seccomp") == true)
            #expect(!SandboxLayer.all(in: check.sandboxLayers).contains(.systemCalls))
        }
        let end = try await OutsideProgram.run(
            try SandboxProbe.path().string,
            ["without-seccomp", try ExaminerFixture.examiner().path.string, "--keyframes", "1"],
            input: try openClip()
        )
        #expect(end.status == 70)
        #expect(end.output.isEmpty)
    }

    /// Memory is filled from `/proc` through a descriptor that was opened before; all else that was open is closed, also
    /// the one that would have had its number.
    @Test(.enabled(if: getuid() == 0, "only root sees the descriptors of a process that cannot be traced"))
    func holdsNoDescriptorThatItWasNotGiven() async throws {
        let examiner = try ExaminerFixture.examiner().path.string
        // Nobody reads the pipe, so that the examiner stands still, confined, with its pictures in hand.
        let clip = ExaminerFixture.samples.appending("clips").appending("steady-work-spanish.mp4").string
        let look = """
            mkfifo "$1/pipe"; exec 9<>"$1/pipe"
            \(examiner) --keyframes 24 --width 640 3</etc/hostname 5</etc/passwd <\(clip) >"$1/pipe" 9<&- &
            for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                sleep 0.2
                /bin/grep -q '^Seccomp:.2' /proc/$!/status && break
            done
            for open in /proc/$!/fd/*; do echo "${open##*/} $(/usr/bin/readlink $open)"; done
            /bin/kill -KILL $!
            """
        try await ExaminerFixture.inScratchFolder { folder in
            let path = "PATH=/usr/bin:/bin; export PATH\n"
            let end = try await OutsideProgram.run("/bin/sh", ["-c", path + look, "sh", folder.string])
            let lines = String(decoding: end.output, as: UTF8.self).split(separator: "\n").map(String.init)
            #expect(lines.map { $0.prefix { $0 != " " } } == ["0", "1", "2", "3"], "\(lines)")
            #expect(lines.first { $0.hasPrefix("3 ") }?.hasSuffix("/status") == true)
        }
    }

    /// What the kernel saw, rather than what we believe.
    @Test(.enabled("strace is not installed, or tracing is forbidden") { await canTrace() })
    func opensNothingAndConnectsNowhereOnceConfined() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            let log = folder.appending("calls").string
            let examiner = try ExaminerFixture.examiner().path.string
            let end = try await OutsideProgram.run(
                Self.strace,
                ["-f", "-o", log, examiner, "--keyframes", "3"],
                input: try openClip()
            )
            #expect(end.status == 0)
            let calls = try String(contentsOfFile: log, encoding: .utf8)
            let filter = try #require(calls.range(of: "SECCOMP_SET_MODE_FILTER"), "no filter was set")
            let before = calls[..<filter.lowerBound]
            let after = calls[filter.upperBound...]
            #expect(before.contains("openat("))
            #expect(!before.contains("pread64(0"), "the video was read before the sandbox was entered")
            #expect(after.contains("pread64(0"))
            for call in ["open(", "openat(", "socket(", "connect(", "execve(", "clone", "fork(", "PROT_EXEC"] {
                #expect(!after.contains(call), "\(call)")
            }
        }
    }
}
