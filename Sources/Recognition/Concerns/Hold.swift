/// A time in which a case stands still.
public struct Hold: Hashable, Codable, Sendable {
    public let act: CaseAct.HoldPut
    public let putAt: Instant
    public internal(set) var liftedAt: Instant?

    init(act: CaseAct.HoldPut, putAt: Instant) {
        self.act = act
        self.putAt = putAt
    }
}
