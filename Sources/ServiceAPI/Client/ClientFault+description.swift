extension ClientFault: CustomStringConvertible {
    /// What happened, in one sentence; no token and no personal data.
    public var description: String {
        switch self {
        case .problem(let problem): problem.detail.isEmpty ? problem.title : problem.detail
        case .unauthorised(nil): "no token was given, and the service asks for one"
        case .unauthorised(let problem?):
            problem.detail.isEmpty ? "the service does not take the token" : problem.detail
        case .unreachable(let address, .noConnection): "no connection to \(address)"
        case .unreachable(let address, .timedOut): "\(address) gave no answer in time"
        case .unreachable(let address, .closed): "\(address) closed the connection before it had answered"
        case .unreachable(let address, .busy): "the service at \(address) cannot work at the moment"
        case .notAssay(let address, let status):
            "\(address) answered with status \(status), but not as an Assay service does"
        case .tooOld(let path): "the service's answer has a value at “\(path)” that this version of assay cannot read"
        case .file(let fault): fault.description
        case .digestDiffers: "the digest of what arrived differs from the digest of the file"
        case .cancelled: "the call was stopped"
        }
    }

    /// What to do next.
    public var remedy: String {
        switch self {
        case .problem(let problem): problem.remedy
        case .unauthorised(nil): "Run `assay login`, or set ASSAY_TOKEN."
        case .unauthorised(let problem?):
            problem.remedy.isEmpty
                ? "Ask your body's administrator for a new token, then run `assay login`." : problem.remedy
        case .unreachable(_, .noConnection):
            "Check the address and the network; `assay doctor` looks closer. Nothing was changed."
        case .unreachable: "Run the same command again; what was done already is not done twice."
        case .notAssay: "Check the address: it is the one at which /health answers."
        case .tooOld: "Install the version of assay that the service has (`assay doctor` shows both)."
        case .file(let fault): fault.remedy
        case .digestDiffers: "Do not use this copy. Run the command again; if it happens twice, tell the operator."
        case .cancelled: "Run the same command again to go on."
        }
    }
}
