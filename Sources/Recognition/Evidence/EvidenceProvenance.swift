/// How evidence came that its candidate did not send themselves.
public enum EvidenceProvenance: Hashable, Sendable {
    /// In a bundle, which is named by the digest of its manifest.
    case bundle(Digest)
    /// From a folder in which a centre's messenger or mail client saves files.
    case watchFolder
}

extension EvidenceProvenance: Codable {
    /// The stable name of the way.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case bundle
        case watchFolder = "watch-folder"
    }

    public var kind: Kind {
        switch self {
        case .bundle: .bundle
        case .watchFolder: .watchFolder
        }
    }

    public var bundle: Digest? { if case .bundle(let digest) = self { digest } else { nil } }

    private enum CodingKeys: String, CodingKey {
        case kind
        case bundle
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .bundle: self = .bundle(try container.decode(Digest.self, forKey: .bundle))
        case .watchFolder: self = .watchFolder
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(bundle, forKey: .bundle)
    }
}
