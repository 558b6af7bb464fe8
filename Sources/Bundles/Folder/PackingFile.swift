public import Recognition

/// A file that is to be packed, and for what.
public struct PackingFile: Hashable, Sendable {
    public let path: String
    public let purpose: EvidencePurpose
    public let claims: [Claim]

    public init(path: String, purpose: EvidencePurpose, claims: [Claim] = []) {
        self.path = path
        self.purpose = purpose
        self.claims = claims
    }

    /// Without its folders.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
