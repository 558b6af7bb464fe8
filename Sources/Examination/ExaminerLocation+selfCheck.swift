public import ExaminationReport
import Subprocess
import SystemPackage

/// What came of asking an examiner about itself.
public enum SelfCheckAnswer: Hashable, Sendable {
    /// Its answer; a sandbox that was refused is in it.
    case answered(ExaminerSelfCheck)
    /// It gave none.
    case failed(ExaminationFault)
}

extension ExaminerLocation {
    /// Asks the examiner which layers of its sandbox this machine gives, and which libraries it has. Takes at most ten
    /// seconds.
    public func selfCheck() async -> SelfCheckAnswer {
        await withTaskGroup(of: SelfCheckAnswer?.self) { group in
            group.addTask { await answer() }
            group.addTask {
                try? await Task.sleep(for: .seconds(10))
                return Task.isCancelled ? nil : .failed(.timedOut)
            }
            var first: SelfCheckAnswer?
            for await answer in group {
                first = first ?? answer
                group.cancelAll()
            }
            return first ?? .failed(.interrupted)
        }
    }

    private func answer() async -> SelfCheckAnswer {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
        ]
        do {
            let result = try await Subprocess.run(
                .path(path),
                arguments: ["--self-check"],
                environment: .custom([:]),
                platformOptions: options,
                input: .none,
                output: .bytes(limit: ReportBounds.reportBytes),
                error: .discarded
            )
            return .answered(try ExaminerSelfCheck(json: result.standardOutput))
        } catch is ReportDefect {
            return .failed(.couldNotStart(.examinerUnfit))
        } catch {
            return .failed(.couldNotStart(.examinerNotStarted))
        }
    }
}
