/// What a case ends in: every unit recognised, some of them, or none.
public enum CaseOutcome: String, Hashable, Codable, Sendable, CaseIterable {
    case full
    case partial
    case none

    /// Derived from the units' outcomes, never chosen.
    public static func following(_ outcomes: some Collection<UnitOutcome>) -> CaseOutcome {
        let recognised = outcomes.count(where: \.isRecognised)
        if recognised == 0 { return .none }
        return recognised == outcomes.count ? .full : .partial
    }
}
