/// That a unit was drawn for a second judgement.
public struct SecondMark: Hashable, Codable, Sendable {
    public let cause: DrawCause
    public let drawnAt: Instant
}
