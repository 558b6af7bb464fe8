/// Which judging of a unit this is.
public enum Round: String, Hashable, Codable, Sendable, CaseIterable {
    case first
    /// By another assessor, who does not see the first judgement.
    case second
    /// By an adjudicator, where the two differ.
    case adjudication
    /// By an assessor who has not judged the unit before, because an appeal was upheld.
    case appeal

    /// Who judges in this round.
    public var role: Role { self == .adjudication ? .adjudicator : .assessor }
}
