import Recognition

/// A set of JSON Web Keys as it is written.
struct JSONWebKeySet: Codable {
    let keys: [JSONWebKey]
}

/// One key (RFC 7517, 4; RFC 8037, 2). `body`, `addedAt` and `retiredAt` are ours; others pass over members that they do not
/// know.
struct JSONWebKey: Codable {
    let kty: String
    let crv: String?
    let alg: String?
    let use: String?
    let kid: String?
    /// The public half, base64url.
    let x: String?
    /// The private half: never written, and refused when read.
    let d: String?
    let body: String?
    /// Milliseconds since 1970.
    let addedAt: Int64?
    let retiredAt: Int64?

    init?(_ published: PublishedKey) {
        guard let bytes = published.key.key.bytes else { return nil }
        (kty, crv, alg, use) = ("OKP", "Ed25519", "EdDSA", "sig")
        kid = published.key.key.id.text
        x = Base64URL.text(of: bytes)
        d = nil
        body = published.body.text
        addedAt = published.key.addedAt.milliseconds
        retiredAt = published.key.retiredAt?.milliseconds
    }

    /// Whether it is of the kind that bodies sign with.
    var isOurs: Bool { kty == "OKP" && crv == "Ed25519" && (use ?? "sig") == "sig" && body != nil }

    /// Nil when something is missing, or the name does not follow from the key.
    var published: PublishedKey? {
        guard let body = body.flatMap(BodyID.init), let kid = kid.flatMap(KeyID.init), let addedAt,
            let bytes = x.flatMap({ Base64URL.bytes(of: $0) }), let key = VerifyingKey(ed25519: bytes), key.id == kid
        else { return nil }
        return PublishedKey(
            body: body,
            key: BodyKey(
                key: key,
                addedAt: Instant(milliseconds: addedAt),
                retiredAt: retiredAt.map(Instant.init(milliseconds:))
            )
        )
    }
}
