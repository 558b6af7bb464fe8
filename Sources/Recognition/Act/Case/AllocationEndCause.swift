/// Why an assessor no longer holds a unit.
public enum AllocationEndCause: String, Hashable, Codable, Sendable, CaseIterable {
    /// The assessor gave it back.
    case released
    /// Its time ran out.
    case expired
}
