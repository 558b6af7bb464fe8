/// Why a job was not done. The codes are stable and hold no data: operators see them in lists.
public enum JobFailure: Error, Hashable, Sendable {
    /// It may go better later.
    case retry(code: String)
    /// Somebody else could not take it now: it is tried again after so long, as often as the handler says.
    case postpone(code: String, seconds: Int64)
    /// It will not go better by itself: the job waits for a person.
    case bury(code: String)

    public var code: String {
        switch self {
        case .retry(let code), .bury(let code), .postpone(let code, _): code
        }
    }

    /// Codes that the worker itself gives.
    public enum Code {
        /// The job was begun as often as it may be without coming to an end; it may be what kills the service.
        public static let attemptsExhausted = "attempts-exhausted"
    }
}
