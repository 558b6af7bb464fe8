/// The exit codes of every command: one table, which `Docs/operator/exit-codes.md` repeats and a test compares.
///
/// 64 and 70 are those of `sysexits.h`; 130 is what shells give for an interrupt.
public enum ExitStatus: Int32, CaseIterable, Sendable {
    case success = 0
    case refused = 1
    case badInput = 2
    case notFound = 3
    case conflict = 4
    case unauthorised = 5
    case unreachable = 6
    case partlyFailed = 7
    case unusableEvidence = 8
    case notValid = 9
    case undecided = 10
    case usage = 64
    case internalFault = 70
    case inputOutput = 74
    case interrupted = 130

    /// What it means, as the document says it.
    public var meaning: String {
        switch self {
        case .success: "Everything that was asked for was done."
        case .refused: "A rule of the body or of the service refuses; nothing was changed."
        case .badInput:
            "A file or value that was given cannot be understood, or is not one of those that there are: CSV, scoring, rubric, configuration, unit, role."
        case .notFound: "There is no such case, person, unit or piece of evidence, or it is not yours to see."
        case .conflict: "Somebody else has moved on meanwhile; nothing was overwritten. Look again, then repeat."
        case .unauthorised: "The token is missing, expired, revoked or of the wrong service."
        case .unreachable: "The service cannot be reached or cannot work now. The same command may succeed later."
        case .partlyFailed: "Some of several things were done, others were not; the messages say which."
        case .unusableEvidence: "A file is no video that can be assessed."
        case .notValid: "A receipt is not valid, or not for the file that was given with it."
        case .undecided: "Whether a receipt is valid cannot be told with what was given."
        case .usage: "The command line is not understood."
        case .internalFault: "A fault of assay itself or of the installation."
        case .inputOutput: "A local file or the standard input cannot be read, or cannot be written."
        case .interrupted: "Stopped by the person at the keyboard."
        }
    }
}
