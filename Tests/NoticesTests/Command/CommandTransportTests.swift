import AssayTesting
import Foundation
import Testing

@testable import Notices

@Suite struct CommandTransportTests {
    /// A shell script in `folder`, run by its own path as an operator's command is.
    private static func command(_ script: String, in folder: String, arguments: [String] = []) throws -> [String] {
        let path = folder + "/command"
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return [path] + arguments
    }

    private static func deliver(
        _ notice: OutgoingNotice,
        by command: [String],
        seconds: Int = 60
    ) async throws -> NoticeFault? {
        let configuration = try #require(
            CommandTransport.Configuration(command: command, sender: Example.sender(), seconds: seconds)
        )
        do throws(NoticeFault) {
            try await CommandTransport(configuration).deliver(notice)
            return nil
        } catch {
            return error
        }
    }

    private static func text(_ path: String) -> String? {
        (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(.enabled("python3", Python.isAvailable)) func handsOverTheMessageAndTheArguments() async throws {
        try await ScratchFolder.with { folder in
            let command = try Self.command(
                "cat > \"$0.message\"; printf '%s|' \"$@\" > \"$0.arguments\"; env > \"$0.environment\"; pwd",
                in: folder,
                arguments: ["-i", "-t", "$(id)", "a b"]
            )
            #expect(try await Self.deliver(try Example.notice(), by: command) == nil)
            let read = try await MailMessageTests.read(try #require(Self.text(command[0] + ".message")))
            #expect(read.to == ["rosa@example.org"])
            #expect(read.body == "Hola, Rosa Díaz:\n\nNorte Certifica decidió su caso.\n")
            #expect(Self.text(command[0] + ".arguments") == "-i|-t|$(id)|a b|")
        }
    }

    @Test func theCommandSeesNothingOfTheServicesEnvironment() async throws {
        setenv("ASSAY_TEST_SECRET", "whsec_of_the_service", 1)
        try await ScratchFolder.with { folder in
            let command = try Self.command("env > \"$0.environment\"", in: folder)
            #expect(try await Self.deliver(try Example.notice(), by: command) == nil)
            let environment = try #require(Self.text(command[0] + ".environment"))
            #expect(environment.contains("PATH=/usr/local/sbin:"))
            #expect(!environment.contains("ASSAY") && !environment.contains("HOME="))
        }
    }

    @Test(arguments: [
        (75, true), (69, true), (71, true), (74, true), (64, false), (65, false), (67, false), (68, false), (77, false),
        (78, false),
        (1, true), (127, true),
    ])
    func anExitCodeSaysWhetherToTryAgain(exit: Int, isTemporary: Bool) async throws {
        try await ScratchFolder.with { folder in
            let command = try Self.command("cat > /dev/null; echo rosa@example.org >&2; exit \(exit)", in: folder)
            let fault = try #require(try await Self.deliver(try Example.notice(), by: command))
            #expect(fault == .commandFailed(exit: exit))
            #expect(fault.code == "command-exit-\(exit)")
            #expect(fault.isTemporary == isTemporary)
            #expect(!"\(fault)".contains("rosa"))
        }
    }

    @Test func aCommandThatDoesNotReadIsNoHarm() async throws {
        try await ScratchFolder.with { folder in
            let command = try Self.command("exec <&-; exit 0", in: folder)
            let long = String(repeating: "ñ", count: 1 << 20)
            #expect(try await Self.deliver(try Example.notice(body: long), by: command) == nil)
        }
    }

    @Test func aSignalIsTriedAgain() async throws {
        try await ScratchFolder.with { folder in
            let fault = try await Self.deliver(
                try Example.notice(),
                by: Self.command("kill -9 $$", in: folder)
            )
            #expect(fault == .commandKilled(signal: 9))
            #expect(fault?.isTemporary == true)
        }
    }

    @Test func aCommandThatHangsIsEndedWithAllThatItStarted() async throws {
        try await ScratchFolder.with { folder in
            let command = try Self.command(
                "trap '' TERM; sleep 300 & echo $! > \"$0.child\"; wait; sleep 300",
                in: folder
            )
            let clock = ContinuousClock()
            let start = clock.now
            #expect(try await Self.deliver(try Example.notice(), by: command, seconds: 1) == .commandTimedOut)
            #expect(start.duration(to: clock.now) < .seconds(30))
            let child = try #require(Self.text(command[0] + ".child").flatMap { Int32($0.filter(\.isNumber)) })
            // Until it is reaped by whoever inherited it, it may still stand there as a zombie.
            var state = "gone"
            for _ in 0..<100 {
                state =
                    Self.text("/proc/\(child)/stat").flatMap {
                        $0.split(separator: ")").last?.split(separator: " ").first.map(String.init)
                    } ?? "gone"
                if state == "gone" || state == "Z" { break }
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(["gone", "Z"].contains(state))
        }
    }

    @Test func whoStopsIsNotKeptWaiting() async throws {
        try await ScratchFolder.with { folder in
            let command = try Self.command("touch \"$0.started\"; sleep 300", in: folder)
            let notice = try Example.notice()
            let delivery = Task { try await Self.deliver(notice, by: command) }
            while !FileManager.default.fileExists(atPath: command[0] + ".started") {
                try await Task.sleep(for: .milliseconds(20))
            }
            delivery.cancel()
            #expect(try await delivery.value == .interrupted)
        }
    }

    @Test func aCommandThatIsNotThereIsTriedAgainAndHoldsNothing() async throws {
        for _ in 0..<40 {
            #expect(try await Self.deliver(try Example.notice(), by: ["/nonexistent/sendmail"]) == .commandNotStarted)
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + $0)
        }
        // Other tests may be delivering meanwhile.
        #expect(files.count { $0.contains("memfd:notice") } < 30)
        #expect(NoticeFault.commandNotStarted.isTemporary)
    }

    @Test(arguments: [nil, "", "none", "rosa@example.org\nBcc: x@y.example"]) func needsAnAddress(address: String?)
        async throws
    {
        let fault = try await Self.deliver(try Example.notice(address: address), by: ["/bin/true"])
        #expect(fault == .noAddress)
        #expect(fault?.isTemporary == false)
    }

    @Test func takesACommandByItsAbsolutePathAlone() throws {
        let sender = try Example.sender()
        #expect(CommandTransport.Configuration(command: ["sendmail"], sender: sender) == nil)
        #expect(CommandTransport.Configuration(command: [], sender: sender) == nil)
        #expect(CommandTransport.Configuration(command: ["/bin/true", "a\0b"], sender: sender) == nil)
        #expect(CommandTransport.Configuration(command: ["/bin/true"], sender: sender, seconds: 0) == nil)
        #expect(CommandTransport.Configuration(command: ["/bin/true"], sender: sender, seconds: 601) == nil)
    }
}
