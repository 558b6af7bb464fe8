import ServiceAPI

/// What a fault that came up with one file means for a watch that goes on for weeks.
enum WatchTrouble: Equatable {
    /// No file can be sent any more, or somebody has stopped the watch.
    case ends
    /// The file stays where it is, and is tried again soon: the service is away, or has trouble of its own.
    case passes(String)
    /// The file stays where it is; nothing about it is likely to change soon.
    case left(String)
    /// The service does not take it.
    case refused(String)

    init(_ fault: ClientFault) {
        let reason = "\(fault.description). \(fault.remedy)"
        self =
            switch fault {
            case .unauthorised, .cancelled: .ends
            case .unreachable: .passes(reason)
            case .problem(let problem) where problem.retryable || problem.status >= 500:
                .passes("\(problem.detail) \(problem.remedy)")
            case .problem(let problem): .refused("\(problem.detail) \(problem.remedy)")
            case .digestDiffers, .notAssay, .tooOld: .refused(reason)
            case .file(let file): .left(file.description)
            }
    }

    /// The watched folder itself: a share that is away comes back.
    static func isPassing(_ fault: CommandFault) -> Bool {
        if case .file = fault { true } else { false }
    }
}
