/// Whether everything that a file says about one matter is the same.
public enum Agreement: String, Codable, CaseIterable, Hashable, Sendable {
    /// It says nothing.
    case silent
    /// One statement, with nothing to hold it against.
    case single
    case agree
    /// A reason to look closer, and no more than that: editing, copying and wrong clocks do it as well as fraud.
    case disagree
}
