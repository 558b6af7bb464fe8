/// How an assessor meets a candidate.
public enum SessionForm: String, Hashable, Codable, Sendable, CaseIterable {
    /// A competency conversation: questions about the work that was shown.
    case conversation
    /// The assessor watches the work while it is done.
    case observation
}
