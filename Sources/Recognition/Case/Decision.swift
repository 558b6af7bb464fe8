/// A certification decision. A later one, after an appeal or a reassessment, does not change it.
public struct Decision: Hashable, Codable, Sendable {
    public let act: CaseAct.Decided
    public let by: PersonID?
    public let at: Instant
    public internal(set) var notifiedAt: Instant?

    public init(act: CaseAct.Decided, by: PersonID? = nil, at: Instant) {
        self.act = act
        self.by = by
        self.at = at
    }
}
