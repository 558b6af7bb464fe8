/// Why an assessor no longer holds a unit.
public enum AllocationEndCause: String, Hashable, Codable, Sendable, CaseIterable {
    /// The assessor gave it back.
    case released
    /// Its time ran out.
    case expired
    /// The assessor may not judge the unit any more.
    case licenceEnded = "licence-ended"

    /// Whether somebody in this role may say so.
    func isSaid(by role: Role) -> Bool {
        switch self {
        case .released: role == .assessor || role == .adjudicator
        case .expired: role == .system
        case .licenceEnded: role == .administrator || role == .system
        }
    }
}
