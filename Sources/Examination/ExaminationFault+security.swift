extension ExaminationFault {
    /// What somebody who watches over a service wants to hear of. The raw values are stable.
    public enum SecurityEvent: String, CaseIterable, Hashable, Sendable {
        /// A process that read a file did what the sandbox forbids.
        case violation
        /// A file broke a parser.
        case crash
        /// A file took more than it may.
        case excess
        /// A process that read a file wrote what cannot be true.
        case forgery
        /// The machine does not confine examiners, so that no video is looked at.
        case unconfined
    }

    /// The event that this is, or `nil` when nobody's safety is touched.
    public var securityEvent: SecurityEvent? {
        switch self {
        case .violation: .violation
        case .crashed: .crash
        case .timedOut, .overLimit: .excess
        case .malformedReport: .forgery
        case .sandboxRefused: .unconfined
        case .couldNotStart, .interrupted: nil
        }
    }

    /// Whether the file should be opened by nobody before an operator has looked into it: it may do to a player what it
    /// did to the examiner. One that only took too long, or too much memory, is too complex and no more than that.
    public var asksForQuarantine: Bool {
        switch self {
        case .violation, .crashed, .malformedReport, .overLimit(.output): true
        case .timedOut, .overLimit, .couldNotStart, .sandboxRefused, .interrupted: false
        }
    }
}
