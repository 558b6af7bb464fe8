/// A competency conversation or a live observation, as it was arranged and as it ended.
public struct Session: Hashable, Codable, Sendable {
    public let act: CaseAct.SessionScheduled
    public let assessor: PersonID
    public let scheduledAt: Instant
    public internal(set) var ending: Ending?
    public internal(set) var endedAt: Instant?

    public enum Ending: Hashable, Codable, Sendable {
        case held(CaseAct.SessionHeld)
        case cancelled(SessionCancellation)
        /// Its assessor no longer holds the unit, or the unit has left the case.
        case dropped
    }

    init(act: CaseAct.SessionScheduled, assessor: PersonID, scheduledAt: Instant) {
        self.act = act
        self.assessor = assessor
        self.scheduledAt = scheduledAt
    }

    public var endsAt: Instant { act.startsAt.adding(seconds: Int64(act.minutes) * 60) }
}
