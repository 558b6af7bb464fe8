/// Why an assessor no longer holds a unit.
public enum AllocationEndCause: String, Hashable, Codable, Sendable, CaseIterable {
    /// The assessor gave it back.
    case released
    /// Its time ran out.
    case expired
    /// The assessor may not judge the unit any more.
    case licenceEnded = "licence-ended"

    /// Who says so.
    var role: Role {
        switch self {
        case .released: .assessor
        case .expired: .system
        case .licenceEnded: .administrator
        }
    }
}
