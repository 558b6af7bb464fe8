/// Asks for a code with which bundles for a case may be signed.
public struct InvitationRequest: Hashable, Codable, Sendable {
    /// How long it is valid, 1 to 366 days; absent: 30.
    public let days: Int?

    public init(days: Int? = nil) {
        self.days = days
    }
}
