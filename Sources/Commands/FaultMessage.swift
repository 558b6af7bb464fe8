import ServiceAPI
import Terminal

/// A fault as it is told on standard error: what happened, its code, what to do.
struct FaultMessage: Equatable, Sendable {
    let code: String
    let what: String
    let remedy: String
    let status: ExitStatus?

    init(_ code: String, _ what: String, _ remedy: String, status: ExitStatus? = nil) {
        self.code = code
        // A sentence of the service's is followed by its code.
        self.what = what.hasSuffix(".") ? String(what.dropLast()) : what
        self.remedy = remedy
        self.status = status
    }

    /// Safe for a terminal, whatever a service or a file name put in.
    var text: String {
        let advice = remedy.isEmpty ? "" : "\n  what to do: \(remedy)"
        return TerminalText.safe("assay: \(what) (\(code))\(advice)", keepingNewlines: true)
    }
}
