import FoundationEssentials
import Recognition

/// The public keys of bodies as a JWK Set (RFC 7517, 5): what a receipt is verified with.
public struct KeySet: Hashable, Sendable {
    public let keys: [PublishedKey]

    public init(_ keys: [PublishedKey]) {
        self.keys = keys
    }

    /// Reads a JWK Set. Keys of another type, curve or use are left out, as RFC 7517 (5) advises.
    ///
    /// - Throws: what is wrong with it. A set with a private key in it is refused: somebody has given away their key.
    public init(json bytes: [UInt8]) throws(KeySetFault) {
        guard let set = try? JSONDecoder().decode(JSONWebKeySet.self, from: Data(bytes)) else { throw .notAKeySet }
        guard set.keys.allSatisfy({ $0.d == nil }) else { throw .privateKey }
        var keys: [PublishedKey] = []
        for entry in set.keys where entry.isOurs {
            guard let key = entry.published else { throw .malformedKey }
            keys.append(key)
        }
        guard !keys.isEmpty else { throw .noKeys }
        self.keys = keys
    }

    /// The set as JSON, keys sorted.
    public var json: [UInt8] {
        CanonicalJSON.bytes(of: JSONWebKeySet(keys: keys.compactMap(JSONWebKey.init))) ?? []
    }

    func key(_ id: KeyID) -> PublishedKey? { keys.first { $0.key.key.id == id } }
}
