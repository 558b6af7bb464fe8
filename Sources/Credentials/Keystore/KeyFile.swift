import Recognition

/// The file of one key: what it is, and its private half, open or sealed.
struct KeyFile: Codable {
    static let latestFormat = "assay-key-1"

    let format: String
    let body: BodyID
    let key: VerifyingKey
    /// The private half (RFC 8032, 5.1.5), base64url; nil when it is sealed.
    let seed: String?
    let sealed: SealedSeed?

    /// - Parameter passphrase: nil leaves the private half to the modes of the file alone.
    init?(_ signing: SigningKey, of body: BodyID, passphrase: Passphrase?, cost: ScryptCost) {
        guard let key = signing.verifyingKey else { return nil }
        format = Self.latestFormat
        self.body = body
        self.key = key
        if let passphrase {
            let context = Self.context(body, key)
            guard let sealed = SealedSeed(signing.seed, passphrase, context: context, cost: cost) else { return nil }
            (seed, self.sealed) = (nil, sealed)
        } else {
            (seed, sealed) = (Base64URL.text(of: signing.seed), nil)
        }
    }

    var bytes: [UInt8]? { CanonicalJSON.bytes(of: self) }

    /// The key in a file that lies in the place of `id`.
    static func signingKey(
        in bytes: [UInt8],
        id: KeyID,
        of body: BodyID,
        passphrase: Passphrase?
    ) throws(KeystoreFault) -> SigningKey {
        guard let file = CanonicalJSON.value(Self.self, of: bytes), file.format == latestFormat, file.body == body,
            file.key.id == id
        else { throw .damaged(id) }
        let seed: [UInt8]
        switch (file.seed.flatMap { Base64URL.bytes(of: $0) }, file.sealed) {
        case (let open?, nil): seed = open
        case (nil, let sealed?):
            guard let passphrase else { throw .locked(id) }
            guard sealed.cost.isBearable else { throw .damaged(id) }
            guard let opened = sealed.opened(with: passphrase, context: context(body, file.key)) else {
                throw .wrongPassphrase(id)
            }
            seed = opened
        default: throw .damaged(id)
        }
        guard let key = SigningKey(seed: seed), key.verifyingKey == file.key else { throw .damaged(id) }
        return key
    }

    /// What a sealed half is bound to, so that it cannot be put under another name.
    private static func context(_ body: BodyID, _ key: VerifyingKey) -> [UInt8] {
        Array("\(latestFormat)\n\(body)\n\(key.algorithm.rawValue)\n\(key.id)\n\(key.publicKey)\n".utf8)
    }
}
