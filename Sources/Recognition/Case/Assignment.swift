/// One unit of a case in one round, given to one assessor.
public struct Assignment: Hashable, Codable, Sendable {
    public let round: Round
    public let assessor: PersonID
    public let until: Instant

    public init(round: Round, assessor: PersonID, until: Instant) {
        self.round = round
        self.assessor = assessor
        self.until = until
    }
}
