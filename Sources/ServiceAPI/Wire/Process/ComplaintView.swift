public import Recognition

/// A complaint.
public struct ComplaintView: Hashable, Codable, Sendable {
    public let id: ComplaintID
    public let about: ComplaintSubject
    public let lodgedAt: Timestamp
    public let outcome: ComplaintOutcome?

    public init(id: ComplaintID, about: ComplaintSubject, lodgedAt: Timestamp, outcome: ComplaintOutcome? = nil) {
        self.id = id
        self.about = about
        self.lodgedAt = lodgedAt
        self.outcome = outcome
    }
}
