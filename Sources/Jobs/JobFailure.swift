/// Why a job was not done. Codes are stable and hold no data.
public enum JobFailure: Error, Hashable, Sendable {
    /// It may go better later.
    case retry(code: String)
    /// It never will: a person has to look.
    case bury(code: String)

    public var code: String {
        switch self {
        case .retry(let code), .bury(let code): code
        }
    }
}
