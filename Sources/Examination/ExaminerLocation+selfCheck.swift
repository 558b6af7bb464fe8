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
        await Deadline.wait(.seconds(10), late: .failed(.timedOut), interrupted: .failed(.interrupted)) {
            await answer()
        }
    }

    private func answer() async -> SelfCheckAnswer {
        do {
            let result = try await Subprocess.run(
                .path(path),
                arguments: ["--self-check"],
                environment: .custom([:]),
                platformOptions: .examiner,
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
