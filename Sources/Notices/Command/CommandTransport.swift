import CDescriptors
import Subprocess
import SystemPackage

/// Hands each notice as a mail message to a command of the operator, such as `/usr/sbin/sendmail -i -t`.
///
/// The command gets the message on standard input, from memory and never from a disk; the environment that the configuration gives and
/// nothing of the service's own; and `/dev/null` for what it writes, because that may name people. It and all that it started are killed
/// when its time is over.
public struct CommandTransport: NoticeTransport {
    public struct Configuration: Sendable {
        /// The program by its absolute path, then its arguments. No shell reads them.
        public let command: [String]
        public let sender: MailSender
        /// How long the command may take, 1 to 600 seconds.
        public let seconds: Int
        public let environment: [String: String]

        /// What a program has in its environment where the operator says nothing: enough to find the system's own.
        public static let usualEnvironment = ["PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]

        /// Nil when there is no absolute path, a NUL in an argument, or a time out of range.
        public init?(
            command: [String],
            sender: MailSender,
            seconds: Int = 60,
            environment: [String: String] = usualEnvironment
        ) {
            guard let program = command.first, FilePath(program).isAbsolute, (1...600).contains(seconds),
                !command.contains(where: { $0.utf8.contains(0) })
            else { return nil }
            self.command = command
            self.sender = sender
            self.seconds = seconds
            self.environment = environment
        }
    }

    private let configuration: Configuration

    public init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    public func deliver(_ notice: OutgoingNotice) async throws(NoticeFault) {
        guard let recipient = notice.address.flatMap(MailAddress.init) else { throw .noAddress }
        let message = MailMessage(notice: notice, sender: configuration.sender, recipient: recipient)
        guard let input = Self.descriptor(holding: message.text) else { throw .commandNotStarted }
        let outcome = await TimeLimit.wait(.seconds(configuration.seconds), late: .failure(.commandTimedOut)) {
            await run(input)
        }
        try outcome.get()
    }

    private func run(_ input: FileDescriptor) async -> Result<Void, NoticeFault> {
        var environment: [Environment.Key: String] = [:]
        for (name, value) in configuration.environment {
            if let key = Environment.Key(rawValue: name) { environment[key] = value }
        }
        do {
            let result = try await Subprocess.run(
                .path(FilePath(configuration.command.first ?? "")),
                arguments: Arguments(Array(configuration.command.dropFirst())),
                environment: .custom(environment),
                platformOptions: .noticeCommand,
                input: .fileDescriptor(input, closeAfterSpawningProcess: true),
                output: .discarded,
                error: .discarded
            )
            switch result.terminationStatus {
            case .exited(0): return .success(())
            // Killed by our own teardown: the limit says why.
            case .signaled where Task.isCancelled: return .failure(.interrupted)
            case .exited(let code): return .failure(.commandFailed(exit: Int(code)))
            case .signaled(let signal): return .failure(.commandKilled(signal: Int(signal)))
            }
        } catch {
            return .failure(Task.isCancelled ? .interrupted : .commandNotStarted)
        }
    }

    /// A file in memory, read from its beginning. A pipe would be broken by a command that does not read, and its writer with it.
    private static func descriptor(holding text: String) -> FileDescriptor? {
        let number = descriptors_memory("notice")
        guard number >= 0 else { return nil }
        let file = FileDescriptor(rawValue: number)
        do {
            try file.writeAll(text.utf8)
            try file.seek(offset: 0, from: .start)
            return file
        } catch {
            try? file.close()
            return nil
        }
    }
}

extension PlatformOptions {
    /// A process group of its own: asked to end, then killed as a whole.
    fileprivate static var noticeCommand: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(2)),
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(2)),
        ]
        return options
    }
}
