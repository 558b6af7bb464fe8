public import ExaminationReport

/// Why an examination gave no report. It is a value, not a thrown error: what a file does to the process that looks at
/// it is evidence about the file, and is recorded like any other finding.
public enum ExaminationFault: Hashable, Sendable {
    /// A bound that the parent or the kernel held the examiner to.
    public enum Limit: String, CaseIterable, Hashable, Sendable {
        case processorTime = "processor-time"
        /// Killed from outside, which is what the kernel does when memory runs out.
        case memory
        case output
    }

    /// Why there was no process to speak of.
    public enum StartFailure: String, CaseIterable, Hashable, Sendable {
        case mediaNotOpened = "media-not-opened"
        case mediaNotAFile = "media-not-a-file"
        case examinerNotStarted = "examiner-not-started"
        /// It started and said at once that it cannot work like this: other version, libraries missing.
        case examinerUnfit = "examiner-unfit"
    }

    /// Ended by a signal of its own doing: the file broke a parser.
    case crashed(signal: Int)
    /// Ended because it asked the kernel for what no look at a video needs: the file may have taken it over.
    case violation
    /// Killed at the end of its time.
    case timedOut
    case overLimit(Limit)
    /// It ended as it should, but what it wrote cannot be believed.
    case malformedReport(ReportDefect)
    case couldNotStart(StartFailure)
    /// The machine would not confine it, so it read nothing.
    case sandboxRefused
    /// It, or the pool, was asked to stop.
    case interrupted

    /// A stable code for acts, exports and translations.
    public var code: String {
        switch self {
        case .crashed: "crashed"
        case .violation: "violation"
        case .timedOut: "timed-out"
        case .overLimit(let limit): "over-limit-\(limit.rawValue)"
        case .malformedReport(let defect): "malformed-report-\(defect.rawValue)"
        case .couldNotStart(let failure): "could-not-start-\(failure.rawValue)"
        case .sandboxRefused: "sandbox-refused"
        case .interrupted: "interrupted"
        }
    }

    /// Whether the pool tries once more, at once. It does where the file may have had no part in it: somebody killed the
    /// process, memory ran out because of others, or a crash was one of the machine.
    ///
    /// A time that ran out is not tried again: the examiner stops reading by itself long before, so it was stuck.
    public var isWorthRetrying: Bool {
        switch self {
        case .crashed, .overLimit(.memory), .interrupted: true
        case .violation, .timedOut, .overLimit, .malformedReport, .couldNotStart, .sandboxRefused: false
        }
    }

    /// Whether the file is to blame, so that its sender is told; else the operator is, and it may go better later.
    ///
    /// A first look reads little, so that time and memory are the file's doing. A thorough one may read gigabytes, and how
    /// long that takes is the machine's. Processor time is the file's in both: it is the same on a busy machine.
    public func isAboutTheFile(lookedAt request: ExaminationRequest) -> Bool {
        switch self {
        case .crashed, .violation, .malformedReport, .overLimit(.processorTime), .overLimit(.output): true
        case .timedOut, .overLimit(.memory): !request.isThorough
        case .couldNotStart, .sandboxRefused, .interrupted: false
        }
    }
}

extension ExaminationFault: CustomStringConvertible {
    /// What happened and what to do, for a log or a terminal.
    public var description: String {
        switch self {
        case .crashed(let signal):
            "The examiner crashed on this file (signal \(signal)). Quarantine the file and export the clip anew."
        case .violation:
            "The examiner broke out of what it may do on this file. Quarantine the file and tell the operator."
        case .timedOut:
            "The examiner did not finish in time. Try again when the machine is less busy, or export the clip anew."
        case .overLimit(let limit):
            "The file took more \(limit.rawValue) than any clip should. Export the clip anew as MP4."
        case .malformedReport(let defect):
            "The examiner's report cannot be believed (\(defect.rawValue)). Quarantine the file and tell the operator."
        case .couldNotStart(.mediaNotOpened):
            "The file could not be opened. Check that it is there and readable."
        case .couldNotStart(.mediaNotAFile):
            "This is not a regular file. Give the video file itself, not a link, folder or pipe."
        case .couldNotStart(.examinerNotStarted):
            "assay-examiner could not be started. Check that it is installed beside assay and executable."
        case .couldNotStart(.examinerUnfit):
            "assay-examiner started but cannot work. Check that it is of the same version and its libraries are installed."
        case .sandboxRefused:
            "The machine refused to confine the examiner, so nothing was read. Run assay doctor."
        case .interrupted:
            "The examination was interrupted and can be taken up again."
        }
    }
}
