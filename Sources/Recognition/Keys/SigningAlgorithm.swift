/// With what a body signs. A closed set: what is not listed verifies nothing.
public enum SigningAlgorithm: String, Hashable, Codable, Sendable, CaseIterable {
    /// RFC 8032; in JOSE `EdDSA` over the curve `Ed25519` (RFC 8037).
    case ed25519 = "Ed25519"
}
