import Examination
import Foundation
import SystemPackage
import Testing

/// What a waiting examiner makes of messages that are not as they should be. A script plays the service, because ours
/// sends no such thing.
@Suite struct SpareProtocolTests {
    private static let python = "/usr/bin/python3"
    private static let isInstalled = FileManager.default.isExecutableFile(atPath: python)

    /// Starts an examiner, sends what `message` and `files` say, and prints the answer's byte, the exit status and the
    /// count of bytes that were reported.
    private static let script = """
        import os, socket, subprocess, sys
        examiner, clip, case = sys.argv[1:]
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        process = subprocess.Popen([examiner, "--wait"], stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        theirs.close()
        message = "--keyframes\\0001\\0--width\\00064".encode()
        video = os.open(clip, os.O_RDONLY)
        files = [video]
        if case == "two-files": files = [video, os.open(clip, os.O_RDONLY)]
        if case == "nine-files": files = [video] * 9
        if case == "no-file": files = []
        if case == "folder": files = [os.open("/", os.O_RDONLY)]
        if case == "pipe": files = [os.pipe()[0]]
        if case == "writable": files = [os.open(clip, os.O_RDWR)]
        if case == "nonsense": message = b"--everything"
        if case == "long": message = message + b"\\0" * 5000
        if case == "closed": ours.close()
        else: socket.send_fds(ours, [message], files)
        output = process.stdout.read()
        status = process.wait()
        answer = b""
        if case != "closed":
            try: answer = ours.recv(8)
            except ConnectionResetError: pass
        print(len(answer), status, "some" if output else "none")
        """

    private func answer(to message: String) async throws -> String {
        try await ExaminerFixture.inScratchFolder { folder in
            let clip = folder.appending("clip.mp4")
            try HostileFileTests.copy("clips/too-short.mp4", to: clip)
            let examiner = try ExaminerFixture.examiner().path.string
            let end = try await OutsideProgram.run(Self.python, ["-c", Self.script, examiner, clip.string, message])
            return String(decoding: end.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    @Test(.enabled(if: isInstalled)) func oneFileForReadingIsTaken() async throws {
        #expect(try await answer(to: "well") == "1 0 some")
    }

    @Test(
        .enabled(if: isInstalled),
        arguments: ["two-files", "nine-files", "no-file", "folder", "pipe", "writable", "nonsense", "long"]
    )
    func anythingElseIsRefusedUnread(_ message: String) async throws {
        #expect(try await answer(to: message) == "0 64 none")
    }

    @Test(.enabled(if: isInstalled)) func whenNobodyIsThereAnyMoreItEndsQuietly() async throws {
        #expect(try await answer(to: "closed") == "0 0 none")
    }
}
