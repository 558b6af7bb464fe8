import ExaminationReport
import Glibc
import Media

/// Tries the sandbox without a video.
enum SelfCheck {
    /// Writes one line of JSON to standard output, and ends the process: 0 when the sandbox was entered, else 70.
    static func run() -> Never {
        guard FrameWriter.canWriteConfined(terminals: true) else {
            ExaminerExit.usage.leave(
                "assay-examiner: standard output must be a pipe or terminal; it may not write files"
            )
        }
        // The limits of every look; what is asked changes only the time.
        let confinement = Confinement(for: .twelveKeyframes, keeping: -1)
        let check = ExaminerSelfCheck(
            sandboxLayers: confinement.layers,
            refusal: confinement.refusal,
            landlockVersion: confinement.landlockVersion,
            mediaRelease: MediaLibraries.release,
            libraries: MediaLibraries.versions
        )
        do {
            try FrameWriter.writeAll(try check.json() + [UInt8(ascii: "\n")])
        } catch {
            ExaminerExit.notWritten.leave("assay-examiner: the result could not be written")
        }
        exit((confinement.refusal == nil ? ExaminerExit.readable : .notConfined).rawValue)
    }
}
