/// A certification decision as it stands.
public struct Decision: Hashable, Codable, Sendable {
    public let act: CaseAct.Decided
    public let by: PersonID?
    public let at: Instant

    public init(act: CaseAct.Decided, by: PersonID? = nil, at: Instant) {
        self.act = act
        self.by = by
        self.at = at
    }
}
