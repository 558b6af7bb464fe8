/// Submits the evidence of a case.
public struct SubmitRequest: Hashable, Codable, Sendable {
    /// The version of the case that the candidate saw; absent: the latest.
    public let version: Int?
    /// The candidate declares that the work shown is their own.
    public let ownWork: Bool

    public init(version: Int? = nil, ownWork: Bool) {
        self.version = version
        self.ownWork = ownWork
    }
}
