/// What the holder of a certificate that expires brings to renew it.
public enum RenewalRequirement: String, Hashable, Codable, Sendable, CaseIterable {
    /// Evidence that they have practised since.
    case practice
    /// Each unit is assessed again.
    case assessment
}
