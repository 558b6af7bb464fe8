/// Why a set of keys cannot be used.
public enum KeySetFault: String, Error, Hashable, Sendable, CaseIterable {
    case notAKeySet = "not-a-key-set"
    case noKeys = "no-keys"
    case malformedKey = "malformed-key"
    case privateKey = "private-key"

    public var code: String { rawValue }
}

extension KeySetFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAKeySet: "this is not a set of keys (a JWK Set, RFC 7517)"
        case .noKeys: "the set has no Ed25519 key of a body"
        case .malformedKey: "a key of the set is malformed, or its name does not follow from it"
        case .privateKey: "the set holds a private key"
        }
    }

    public var remedy: String {
        switch self {
        case .notAKeySet, .noKeys, .malformedKey:
            "Fetch it again from the body's service: /v1/bodies/BODY/keys, or `assay admin key list --output`."
        case .privateKey: "Tell its owner at once: the key must be replaced. Then fetch the public ones."
        }
    }
}
