/// A piece of evidence as the manifest of a bundle declares it. Its file name is not here: a name may be a person's.
public struct BundleEntry: Hashable, Codable, Sendable {
    public let digest: Digest
    /// Bytes.
    public let size: Int64
    public let purpose: EvidencePurpose
    public let claims: [Claim]

    public init(digest: Digest, size: Int64, purpose: EvidencePurpose, claims: [Claim] = []) {
        self.digest = digest
        self.size = size
        self.purpose = purpose
        self.claims = claims
    }
}
