/// How long a clock of a scheme runs, and how long before its end somebody is reminded.
public struct ClockRule: Hashable, Codable, Sendable {
    public let term: Term
    /// Counted back from the end, in any order; may be empty. One that would fall before the beginning is left out.
    public let reminders: [Term]

    public init(term: Term, reminders: [Term] = []) {
        self.term = term
        self.reminders = reminders
    }
}
