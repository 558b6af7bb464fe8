/// Why a judged unit is looked at once more.
public enum DrawCause: String, Hashable, Codable, Sendable, CaseIterable {
    /// By lot.
    case random
    /// The scheme asks for it in each such case.
    case mandatory
    /// Something about the unit, its assessor or its centre made it likelier.
    case risk
    /// A person chose it, and said why.
    case targeted
}
