public import Recognition

/// Decides a case.
public struct DecideRequest: Hashable, Codable, Sendable {
    /// The version of the case that the certifier saw.
    public let version: Int
    /// Absent: as recommended.
    public let units: [UnitDecision]?
    /// Needed where the decision is lower than the recommendation.
    public let reason: String?

    public init(version: Int, units: [UnitDecision]? = nil, reason: String? = nil) {
        self.version = version
        self.units = units
        self.reason = reason
    }
}
