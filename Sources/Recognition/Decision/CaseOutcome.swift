/// What a case ends in: every unit recognised, some of them, or none.
public enum CaseOutcome: String, Hashable, Codable, Sendable, CaseIterable {
    case full
    case partial
    case none

    /// Derived from the units' outcomes, never chosen.
    public static func following(_ outcomes: some Collection<UnitOutcome>) -> CaseOutcome {
        let competent = outcomes.count { $0 == .competent }
        if competent == 0 { return .none }
        return competent == outcomes.count ? .full : .partial
    }
}
