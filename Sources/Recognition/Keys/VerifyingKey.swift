/// The public half of a signing key: with it anybody can tell whether a body has signed something.
public struct VerifyingKey: Hashable, Codable, Sendable {
    public let id: KeyID
    public let algorithm: SigningAlgorithm
    /// 32 bytes in 64 lower-case hexadecimal digits.
    public let publicKey: String

    /// - Parameter publicKey: 64 hexadecimal digits; nil for anything else.
    public init?(id: KeyID, algorithm: SigningAlgorithm, publicKey: String) {
        // As long as a digest, and written the same way.
        guard let hexadecimal = Digest(hex: publicKey)?.hex else { return nil }
        self.id = id
        self.algorithm = algorithm
        self.publicKey = hexadecimal
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let key = Self(
            id: try container.decode(KeyID.self, forKey: .id),
            algorithm: try container.decode(SigningAlgorithm.self, forKey: .algorithm),
            publicKey: try container.decode(String.self, forKey: .publicKey)
        )
        guard let key else {
            throw DecodingError.dataCorruptedError(
                forKey: .publicKey,
                in: container,
                debugDescription: "not a public key of 32 bytes in hexadecimal"
            )
        }
        self = key
    }

    private enum CodingKeys: CodingKey {
        case id
        case algorithm
        case publicKey
    }
}
