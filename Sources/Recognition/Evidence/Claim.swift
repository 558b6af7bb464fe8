/// What somebody says a piece of evidence shows: a criterion, in a stretch of it.
public struct Claim: Hashable, Codable, Sendable {
    public let criterion: CriterionCode
    /// nil: the whole, for what does not last.
    public let interval: MediaInterval?

    public init(criterion: CriterionCode, interval: MediaInterval? = nil) {
        self.criterion = criterion
        self.interval = interval
    }
}
