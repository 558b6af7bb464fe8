import Bundles
import Credentials
import ServiceAPI

extension CommandFault {
    /// What happened and what to do; nil when everything has been said.
    var message: FaultMessage? {
        switch self {
        case .noServer:
            FaultMessage(
                "no-server",
                "no service is configured",
                "Give --server URL, set ASSAY_SERVER, or run `assay login --server URL`."
            )
        case .addressMalformed:
            FaultMessage(
                "address-malformed",
                "the address of the service is not understood",
                "Write it as https://assay.example.org or http://127.0.0.1:8080, without user, password and query."
            )
        case .tokenOfOtherServer(let profile, let server):
            FaultMessage(
                "token-of-other-server",
                "the token of profile “\(profile)” belongs to \(server)",
                "It is not sent elsewhere. Choose another --profile, or run `assay login` for the new address."
            )
        case .tokenMalformed:
            FaultMessage(
                "token-malformed",
                "the token is not one line of visible characters",
                "Copy it again, whole and without quotes."
            )
        case .tokenNotGiven:
            FaultMessage("token-missing", "no token was given", "Type it at the prompt, or pipe it into the command.")
        case .configuration(let path, let fault):
            FaultMessage(fault.code, "\(path): \(fault.description)", fault.remedy)
        case .file(let path, let fault): FaultMessage(fault.code, "\(path): \(fault.description)", fault.remedy)
        case .bundle(let path, let fault): FaultMessage(fault.code, "\(path): \(fault.description)", fault.remedy)
        case .deviceKey(let path, let fault):
            FaultMessage(fault.rawValue, "\(path): \(fault.description)", fault.remedy)
        case .csv(let path, let faults):
            FaultMessage(
                "csv-faulty",
                faults.map { "\(path):\($0.line): \($0.description)" }.joined(separator: "\n"),
                "Correct these lines and run the command again. Nothing was sent."
            )
        case .keys(let path, let fault): FaultMessage(fault.code, "\(path): \(fault.description)", fault.remedy)
        case .scoring(let problem):
            FaultMessage(
                "scoring-malformed",
                problem,
                "`assay queue score --help` shows how it is written. Nothing was recorded."
            )
        case .usage(let problem): FaultMessage("usage", problem, "See --help.")
        case .notFound(let what, let remedy): FaultMessage("not-found", what, remedy)
        case .movedOn(let what, let remedy): FaultMessage("moved-on", what, remedy)
        case .partly(let failed, let all):
            FaultMessage(
                "partly-failed",
                "\(failed) of \(all) failed",
                "The messages above say which and why: correct those and give them again."
            )
        case .serving(let fault): fault.message
        case .declined: FaultMessage("declined", "nothing was done", "Answer y to do it, or give --yes.")
        case .outputFailed:
            FaultMessage(
                "output-failed",
                "the output cannot be written",
                "Check the disk and what the output is sent to."
            )
        case .interrupted, .outputClosed, .reported: nil
        }
    }
}
