import NIOHTTP1

extension ProblemError {
    /// What the parser refused, as an answer. Nil where nobody is left to hear one.
    init?(parsing error: HTTPParserError) {
        switch error {
        case .invalidEOFState, .closedConnection: return nil
        case .headerOverflow:
            self.init(
                .headersTooLarge,
                detail: "The request's address or header fields are too long, or too many.",
                remedy: "Send at most 100 fields, of at most 14 KiB each and 32 KiB together."
            )
        case .invalidMethod:
            self.init(.methodUnknown, detail: "The method is none of HTTP's own.", remedy: "Use GET, POST, PATCH, PUT.")
        default:
            self.init(
                .malformedRequest,
                detail: "The request does not follow HTTP's rules.",
                remedy: "Send it with a client that does."
            )
        }
    }
}
