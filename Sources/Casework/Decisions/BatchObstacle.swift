public import Recognition

/// What stands against deciding one case of a batch, and against no other.
public enum BatchObstacle: Hashable, Codable, Sendable {
    case rule(Refusal)
    /// There is no such case, or it is not the caller's to see.
    case unknown
    /// The case has moved on since the caller looked at it.
    case stale(found: Int)

    /// Nil: the fault is not the case's, and ends the batch.
    init?(_ fault: CaseworkFault) {
        switch fault {
        case .refused(let refusal): self = .rule(refusal)
        case .notFound(.case): self = .unknown
        case .stale(let found): self = .stale(found: found)
        default: return nil
        }
    }

    /// What a decision on this case alone would have thrown.
    public var fault: CaseworkFault {
        switch self {
        case .rule(let refusal): .refused(refusal)
        case .unknown: .notFound(.case)
        case .stale(let found): .stale(found: found)
        }
    }

    /// Whether another certifier may decide the case.
    var isOfThePerson: Bool {
        guard case .rule(let refusal) = self else { return false }
        return [.ownWork, .deciderAssessed, .deciderVerified, .notImpartial].contains(refusal.code)
    }
}
