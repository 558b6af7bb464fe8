import ExaminationReport
import Glibc
import Subprocess

/// What the end of an examiner means for the file it was given. Nothing of its output is believed that is not checked.
struct ExaminerVerdict {
    let request: ExaminationRequest

    func ending(after run: ExaminerRun.Ending) -> ExaminationResult.Ending {
        switch run {
        case .ended(.signaled(let signal), _): .failed(Self.fault(ofSignal: signal))
        case .ended(.exited(let code), let output): ending(afterExit: code, output: output)
        case .refused(let defect): .failed(defect.isExcess ? .overLimit(.output) : .malformedReport(defect))
        case .notStarted: .failed(.couldNotStart(.examinerNotStarted))
        case .interrupted: .failed(.interrupted)
        case .timedOut: .failed(.timedOut)
        }
    }

    /// The statuses are those of `ExaminerExit` in the examiner; 127 is the loader's when a library is missing.
    private func ending(afterExit code: Int32, output: ReportFrameDecoder) -> ExaminationResult.Ending {
        switch code {
        case 0, 66:
            do {
                return try believed(output, isReadable: code == 0)
            } catch {
                return .failed(.malformedReport(error))
            }
        case 64, 127: return .failed(.couldNotStart(.examinerUnfit))
        case 70: return .failed(.sandboxRefused)
        case 74: return .failed(.malformedReport(.cutOff))
        default: return .failed(.malformedReport(.wrongExitStatus))
        }
    }

    private func believed(
        _ output: ReportFrameDecoder,
        isReadable: Bool
    ) throws(ReportDefect) -> ExaminationResult.Ending {
        let payloads = try output.finish()
        let report = try ExaminationReport(json: payloads.report)
            .checked(against: payloads.pictures, contactSheet: payloads.contactSheet, asked: request)
        guard (report.outcome == .readable) == isReadable else { throw .wrongExitStatus }
        let keyframes = zip(report.keyframes, payloads.pictures).map { KeyframePicture(keyframe: $0, jpeg: $1) }
        return .reported(report, pictures: keyframes, contactSheet: payloads.contactSheet)
    }

    /// The examiner's processor limit sends SIGXCPU, its filter of system calls SIGSYS; a SIGKILL that is not ours is the
    /// kernel's, out of memory. No file makes a process be asked to end: that is whoever stops the machine.
    private static func fault(ofSignal signal: Int32) -> ExaminationFault {
        switch signal {
        case SIGSYS: .violation
        case SIGXCPU: .overLimit(.processorTime)
        case SIGXFSZ: .overLimit(.output)
        case SIGKILL: .overLimit(.memory)
        case SIGTERM, SIGINT, SIGHUP, SIGQUIT: .interrupted
        default: .crashed(signal: Int(signal))
        }
    }
}
