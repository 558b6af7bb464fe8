/// What goes wrong in a test itself, and is no finding about the product's answers.
enum Trouble: Error, CustomStringConvertible {
    case tookTooLong(String, told: String)
    case serviceDidNotStart(log: String)
    case noPseudoTerminal(code: Int32)
    case didNotBecomeTrue(String)

    var description: String {
        switch self {
        case .tookTooLong(let what, let told): "\(what) took too long and was killed; it had told:\n\(told)"
        case .serviceDidNotStart(let log): "the service did not start; its log:\n\(log)"
        case .noPseudoTerminal(let code): "there is no pseudo-terminal to be had, error \(code)"
        case .didNotBecomeTrue(let what): "it did not come about in time that \(what)"
        }
    }
}
