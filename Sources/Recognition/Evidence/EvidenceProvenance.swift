/// How evidence came that its candidate did not send themselves.
public enum EvidenceProvenance: Hashable, Sendable {
    /// In a bundle, which is named by the digest of its manifest.
    case bundle(Digest)
    /// From a folder in which a centre's messenger or mail client saves files.
    case watchFolder
    /// Recorded or written down in a session, and taken in by its assessor.
    case session(SessionID)
}

extension EvidenceProvenance: Codable {
    /// The stable name of the way.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case bundle
        case watchFolder = "watch-folder"
        case session
    }

    public var kind: Kind {
        switch self {
        case .bundle: .bundle
        case .watchFolder: .watchFolder
        case .session: .session
        }
    }

    public var session: SessionID? { if case .session(let id) = self { id } else { nil } }

    public var bundle: Digest? { if case .bundle(let digest) = self { digest } else { nil } }

    private enum CodingKeys: String, CodingKey {
        case kind
        case bundle
        case session
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .bundle: self = .bundle(try container.decode(Digest.self, forKey: .bundle))
        case .watchFolder: self = .watchFolder
        case .session: self = .session(try container.decode(SessionID.self, forKey: .session))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(bundle, forKey: .bundle)
        try container.encodeIfPresent(session, forKey: .session)
    }
}
