/// What a certificate is worth now.
public enum CertificateStatus: String, Hashable, Codable, Sendable, CaseIterable {
    case valid
    case suspended
    /// It holds for fewer units than it was issued for.
    case reduced
    case revoked
    /// Another stands in its place.
    case replaced
    case expired
}
