public import Recognition

/// A signing key of the body, as its administrators see it.
public struct KeyView: Hashable, Codable, Sendable {
    public let id: KeyID
    public let algorithm: SigningAlgorithm
    /// 32 bytes in hexadecimal.
    public let publicKey: String
    public let addedAt: Timestamp
    /// From when on it signs nothing more; what it signed before stays good.
    public let retiredAt: Timestamp?

    public init(
        id: KeyID,
        algorithm: SigningAlgorithm,
        publicKey: String,
        addedAt: Timestamp,
        retiredAt: Timestamp? = nil
    ) {
        self.id = id
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.addedAt = addedAt
        self.retiredAt = retiredAt
    }
}
