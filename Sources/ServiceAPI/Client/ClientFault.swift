/// Why a call of the service did not give its answer.
public enum ClientFault: Error, Equatable, Sendable {
    /// The service refused, and says why.
    case problem(Problem)
    /// The service does not take the token; nil: none was given.
    case unauthorised(Problem?)
    /// No answer: nothing is known about whether the service got the request, unless it says so.
    case unreachable(ServiceAddress, Unreachable)
    /// Something answers there, but it is no Assay.
    case notAssay(ServiceAddress, status: Int)
    /// The answer has something that this version does not know: the coding path of it.
    case tooOld(String)
    /// The local file is the trouble.
    case file(FileFault)
    /// The bytes that arrived are not the bytes that were sent.
    case digestDiffers
    /// The caller has stopped it.
    case cancelled

    public enum Unreachable: String, Equatable, Sendable {
        case noConnection = "no-connection"
        case timedOut = "timed-out"
        case closed
        /// It answers, or a proxy in front of it does, but it cannot work now.
        case busy
    }

    /// Stable, for scripts and `--json`.
    public var code: String {
        switch self {
        case .problem(let problem): problem.code
        case .unauthorised(let problem): problem?.code ?? "token-missing"
        case .unreachable: "unreachable"
        case .notAssay: "not-assay"
        case .tooOld: "client-too-old"
        case .file(let fault): fault.code
        case .digestDiffers: "digest-differs"
        case .cancelled: "cancelled"
        }
    }
}
