/// What may be done in a case at all: the rough course of its life, derived from its state.
public enum CasePhase: Hashable, Sendable, CaseIterable {
    /// Somebody asks; nothing has been applied for.
    case enquiry
    /// From the application until a decision, and again where an appeal or a reassessment has reopened it.
    case open
    /// A decision stands.
    case decided
    /// Withdrawn, lapsed, void or ineligible.
    case ended
}
