/// Why a criterion is missing: what the candidate does about it is another thing each time.
public enum GapCause: String, Hashable, Codable, Sendable, CaseIterable {
    /// It was seen, and it was not good enough.
    case notMet = "not-met"
    /// What was brought does not let it be seen.
    case insufficient
    /// Nothing was brought that is asked for to show it.
    case notTried = "not-tried"
}
