public import ArgumentParser
import Glibc
import ServiceAPI
import Terminal

/// The `assay` command.
public struct Assay: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "assay",
        abstract: "Assesses practical skills from video evidence, from application to decision.",
        discussion: """
            The commands talk to a running service over HTTP; `serve` is that service, `pack`, `examine` and \
            `rubric lint` need none.

            Example:
              $ assay login --server https://assay.example.org
              $ assay case list

            Settings come from flags, then from the environment (ASSAY_SERVER, ASSAY_TOKEN, ASSAY_PROFILE, ASSAY_CONFIG),
            then from the profile in the configuration file ($XDG_CONFIG_HOME/assay/config.yaml).
            Output is for people; with --json it is for programs. Data goes to standard output, everything else to
            standard error. Exit codes: 0 done, 1 refused by a rule, 2 input not understood, 3 not found, 4 conflict,
            5 unauthorised, 6 unreachable, 7 partly failed, 8 unusable video,
            9 receipt not valid, 10 cannot tell, 64 usage; the operator's guide has them all.
            """,
        version: ProductVersion.text,
        subcommands: subcommands
    )

    /// In the order in which a case goes through them.
    private static let subcommands: [any ParsableCommand.Type] = [
        Serve.self, LoginCommand.self, AdminGroup.self, CaseGroup.self, EvidenceGroup.self, PackCommand.self,
        ExamineCommand.self, VerifyGroup.self, QueueGroup.self, SessionGroup.self, SampleGroup.self, DecideCommand.self,
        DecideBatchCommand.self,
        CertificateGroup.self, AppealGroup.self, ComplaintGroup.self, MalpracticeGroup.self, ExportGroup.self,
        RubricGroup.self, DoctorCommand.self,
    ]

    public init() {}

    /// Turns SIGPIPE into an error of `write`.
    public static func ignoreBrokenPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Runs the command that the arguments name, and ends the process with its exit code.
    public static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(error)
        }
    }

    /// ArgumentParser's own errors keep their texts and codes, help and version among them. The texts repeat what was typed, and
    /// what a script types may come from elsewhere: they pass through `TerminalText` like everything else.
    private static func end(_ error: any Error) -> Never {
        guard error is CommandFault || error is ClientFault || error is CancellationError else {
            let code = exitCode(for: error)
            let text = TerminalText.safe(fullMessage(for: error), keepingNewlines: true)
            if code.isSuccess {
                try? Console.standard.write(text + "\n")
            } else if !text.isEmpty {
                Console.standard.tell(text)
            }
            exit(withError: code)
        }
        let (message, status) = FaultReport.message(of: error)
        if let message { Console.standard.tell(message.text) }
        exit(withError: ArgumentParser.ExitCode(status.rawValue))
    }
}
