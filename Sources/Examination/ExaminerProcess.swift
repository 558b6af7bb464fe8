import ExaminationReport
import Subprocess
import SystemPackage

/// One run of the examiner on one file: empty environment, its own process group, the media as standard input, nothing
/// of it believed that is not checked.
///
/// The process confines itself before it reads. This side holds what a process cannot hold itself to: the time on the
/// wall, and how much it writes.
struct ExaminerProcess: Sendable {
    let location: ExaminerLocation
    /// From start to end. The examiner stops reading well before it; this is for one that hangs.
    let deadline: Duration

    /// Runs it to its end. Never leaves a process behind: at the deadline, on cancellation and at the first wrong byte
    /// its whole group is killed.
    func examine(_ media: FileDescriptor, for request: ExaminationRequest) async -> ExaminationResult.Ending {
        await withTaskGroup(of: ExaminationResult.Ending?.self) { group in
            group.addTask { await run(media, for: request) }
            group.addTask {
                try? await Task.sleep(for: deadline)
                return Task.isCancelled ? nil : .failed(.timedOut)
            }
            var first: ExaminationResult.Ending?
            for await ending in group {
                first = first ?? ending
                group.cancelAll()
            }
            return first ?? .failed(.interrupted)
        }
    }

    private func run(_ media: FileDescriptor, for request: ExaminationRequest) async -> ExaminationResult.Ending {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
        ]
        do {
            let result = try await Subprocess.run(
                .path(location.path),
                arguments: Arguments(request.arguments),
                environment: .custom([:]),
                platformOptions: options,
                input: .fileDescriptor(media, closeAfterSpawningProcess: false),
                output: .sequence,
                error: .discarded
            ) { execution in
                try await Self.read(execution.standardOutput)
            }
            // Killed by our own teardown: how it ended says nothing about the file.
            if Task.isCancelled, case .signaled = result.terminationStatus { return .failed(.interrupted) }
            return ExaminerVerdict(request: request, output: result.closureResult)
                .ending(after: result.terminationStatus)
        } catch let defect as ReportDefect {
            return .failed(defect.isExcess ? .overLimit(.output) : .malformedReport(defect))
        } catch {
            return .failed(Task.isCancelled ? .interrupted : .couldNotStart(.examinerNotStarted))
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
}
