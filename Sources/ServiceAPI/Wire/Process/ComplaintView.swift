public import Recognition

/// A complaint.
public struct ComplaintView: Hashable, Codable, Sendable {
    public let id: ComplaintID
    public let about: ComplaintSubject
    public let lodgedAt: Timestamp
    public let outcome: ComplaintOutcome?
    /// What was complained of; personal.
    public let statement: String?
    /// What the body answered; personal.
    public let answer: String?

    public init(
        id: ComplaintID,
        about: ComplaintSubject,
        lodgedAt: Timestamp,
        outcome: ComplaintOutcome? = nil,
        statement: String? = nil,
        answer: String? = nil
    ) {
        self.id = id
        self.about = about
        self.lodgedAt = lodgedAt
        self.outcome = outcome
        self.statement = statement
        self.answer = answer
    }
}
