import ExaminationReport
import Subprocess
import SystemPackage

/// One process of the examiner, from start to end: empty environment, its own process group, one descriptor as standard
/// input, nothing else inherited.
struct ExaminerRun: Sendable {
    /// How a process ended, before anybody asks what it was for.
    enum Ending: Sendable {
        /// By itself or by a signal that is not ours.
        case ended(TerminationStatus, output: ReportFrameDecoder)
        /// We ended it at a byte that was wrong.
        case refused(ReportDefect)
        case notStarted
        /// We ended it because we were told to stop.
        case interrupted
        /// We ended it because its time was over.
        case timedOut
    }

    let location: ExaminerLocation
    let arguments: [String]

    /// Runs to the end. Never leaves a process behind: on cancellation and at the first wrong byte its whole group is
    /// killed.
    ///
    /// The process is forked by a thread that lives as long as this program, so the signal that a parent's death sends
    /// (it follows the thread, prctl(2)) comes when the program ends and not before.
    func run(input: FileDescriptor, closingInput: Bool) async -> Ending {
        do {
            let result = try await Subprocess.run(
                .path(location.path),
                arguments: Arguments(arguments),
                environment: .custom([:]),
                platformOptions: .examiner,
                input: .fileDescriptor(input, closeAfterSpawningProcess: closingInput),
                output: .sequence,
                error: .discarded
            ) { execution in
                try await Self.read(execution.standardOutput)
            }
            // Killed by our own teardown: how it ended says nothing about the file.
            if Task.isCancelled, case .signaled = result.terminationStatus { return .interrupted }
            return .ended(result.terminationStatus, output: result.closureResult)
        } catch let defect as ReportDefect {
            return .refused(defect)
        } catch {
            return Task.isCancelled ? .interrupted : .notStarted
        }
    }

    /// Takes what is written until the end of the pipe. Throws at the first byte that is wrong, which ends the process.
    private static func read(_ output: SubprocessOutputSequence) async throws -> ReportFrameDecoder {
        var decoder = ReportFrameDecoder()
        for try await buffer in output {
            try decoder.receive(buffer.withUnsafeBytes { Array($0) })
        }
        return decoder
    }

    /// Waits for a run, and ends it when that takes longer than it may.
    static func wait(_ deadline: Duration, for run: @escaping @Sendable () async -> Ending) async -> Ending {
        await Deadline.wait(deadline, late: .timedOut, interrupted: .interrupted, for: run)
    }
}
