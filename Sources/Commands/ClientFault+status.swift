import Recognition
import ServiceAPI

extension ClientFault {
    /// The exit code that the fault stands for.
    var status: ExitStatus {
        switch self {
        case .problem(let problem): problem.exitStatus
        case .unauthorised: .unauthorised
        case .unreachable, .notAssay: .unreachable
        case .tooOld, .digestDiffers: .internalFault
        case .file: .inputOutput
        case .cancelled: .interrupted
        }
    }

    var message: FaultMessage {
        var code = code
        if let request = problem?.instance { code += ", request \(request)" }
        return FaultMessage(code, description, remedy, status: status)
    }
}

extension ClientFault {
    private var problem: Problem? {
        switch self {
        case .problem(let problem): problem
        case .unauthorised(let problem): problem
        default: nil
        }
    }
}

extension Problem {
    /// Rules speak with a code of their own; what is left is told by the status (RFC 9110, section 15).
    var exitStatus: ExitStatus {
        if let refusal = RefusalCode(rawValue: code) { return refusal.isAboutTime ? .conflict : .refused }
        return switch status {
        case 401: .unauthorised
        case 404, 410: .notFound
        case 409, 412, 428: .conflict
        case 400, 422: .badInput
        case 408, 423, 425, 429, 500...599: .unreachable
        default: .refused
        }
    }
}

extension RefusalCode {
    /// Whether what was asked would have been right a moment ago.
    var isAboutTime: Bool {
        switch self {
        case .setStale, .rubricStale, .unitTaken, .unitJudged, .alreadyDecided: true
        default: false
        }
    }
}
