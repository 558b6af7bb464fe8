import Examination
import Foundation
import SystemPackage

/// The system calls with which a program reaches beyond itself, as strace saw them.
struct SystemCallTrace {
    private static let strace = "/usr/bin/strace"
    private static let watched =
        "%file,socket,socketpair,connect,bind,listen,accept,accept4,sendto,fork,vfork,clone,clone3,prctl"

    /// Installed, and allowed to trace: some containers forbid it.
    static let isPossible: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: strace)
        process.arguments = ["-f", "-o", "/dev/null", "/bin/true"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    /// One line a call, of all processes.
    let calls: [String]

    /// What was called once the process had given up its privileges, which it does before it reads the first byte.
    /// `nil` when that moment is not there.
    var callsOnceConfined: [String]? {
        guard let moment = calls.firstIndex(where: { $0.contains("PR_SET_NO_NEW_PRIVS") }) else { return nil }
        return calls[(moment + 1)...].filter { !Self.isHarmless($0) }
    }

    /// The rest of the confinement; `fstat` of a descriptor that is open already, which is written with an empty path;
    /// the end; and what the C library looks for by itself when it counts local time or converts a character set, which
    /// a whole sandbox refuses and no file can steer.
    private static func isHarmless(_ call: String) -> Bool {
        call.contains(/prctl\(|\+\+\+|---|newfstatat\(\d+, ""/)
            || call.contains(
                /openat\(AT_FDCWD, "\/(etc\/localtime|usr\/lib[^"]*\/gconv\/[^"]*|usr\/share\/zoneinfo\/[^"]*)"/
            )
    }

    /// An examiner that traces itself into files of the folder.
    static func examiner(of location: ExaminerLocation, in folder: FilePath) throws -> ExaminerLocation {
        let script =
            "exec \(strace) -f -qq -s 256 -o \(folder.string)/trace.$$ -e trace=\(watched) \(location.path) \"$@\""
        return try ExaminerFaultTests.fake(script, in: folder)
    }

    /// Runs any program under strace to its end.
    static func run(_ program: String, _ arguments: [String], in folder: FilePath) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: strace)
        process.arguments =
            ["-f", "-qq", "-s", "256", "-o", "\(folder.string)/trace.0", "-e", "trace=\(watched)", program] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }

    /// Reads what was traced into the folder.
    init(in folder: FilePath) throws {
        let files = ExaminerFixture.files(in: folder).filter { $0.lastComponent?.string.hasPrefix("trace.") == true }
        calls = try files.flatMap {
            try String(contentsOfFile: $0.string, encoding: .utf8).split(separator: "\n").map(String.init)
        }
    }
}
