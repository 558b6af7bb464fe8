/// How it was made sure that the person on the video is the candidate.
public struct IdentityCheck: Hashable, Codable, Sendable {
    public let method: IdentityMethod
    public let by: PersonID
    public let at: Instant

    public init(method: IdentityMethod, by: PersonID, at: Instant) {
        self.method = method
        self.by = by
        self.at = at
    }
}
