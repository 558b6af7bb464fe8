import ExaminationReport
import Glibc
import Subprocess

/// What an examiner's output and exit status mean together.
struct ExaminerVerdict {
    let request: ExaminationRequest
    let output: ReportFrameDecoder

    func ending(after status: TerminationStatus) -> ExaminationResult.Ending {
        switch status {
        case .signaled(let signal): .failed(Self.fault(ofSignal: signal))
        case .exited(let code): ending(afterExit: code)
        }
    }

    /// The statuses are those of `ExaminerExit` in the examiner; 127 is the loader's when a library is missing.
    private func ending(afterExit code: Int32) -> ExaminationResult.Ending {
        switch code {
        case 0, 66:
            do {
                return try believed(isReadable: code == 0)
            } catch {
                return .failed(.malformedReport(error))
            }
        case 64, 127: return .failed(.couldNotStart(.examinerUnfit))
        case 70: return .failed(.sandboxRefused)
        case 74: return .failed(.malformedReport(.cutOff))
        default: return .failed(.malformedReport(.wrongExitStatus))
        }
    }

    private func believed(isReadable: Bool) throws(ReportDefect) -> ExaminationResult.Ending {
        let payloads = try output.finish()
        let report = try ExaminationReport(json: payloads.report)
            .checked(against: payloads.pictures, contactSheet: payloads.contactSheet, asked: request)
        guard (report.outcome == .readable) == isReadable else { throw .wrongExitStatus }
        let keyframes = zip(report.keyframes, payloads.pictures).map { KeyframePicture(keyframe: $0, jpeg: $1) }
        return .reported(report, pictures: keyframes, contactSheet: payloads.contactSheet)
    }

    /// The examiner's processor limit sends SIGXCPU; a SIGKILL that is not ours is the kernel's, out of memory.
    private static func fault(ofSignal signal: Int32) -> ExaminationFault {
        switch signal {
        case SIGXCPU: .overLimit(.processorTime)
        case SIGXFSZ: .overLimit(.output)
        case SIGKILL: .overLimit(.memory)
        default: .crashed(signal: Int(signal))
        }
    }
}
