/// What the domain needs to know of a piece of evidence; the whole report lies in the vault.
public struct MediaFacts: Hashable, Sendable {
    public let kind: EvidenceKind
    /// What can be played, not what the file declares; 0 for what does not last.
    public let durationMilliseconds: Int
    /// Pixels as displayed, that is after rotation; 0 for what has no picture.
    public let width: Int
    /// Pixels as displayed; 0 for what has no picture.
    public let height: Int
    public let hasSound: Bool
    /// As the recording says; nobody vouches for it.
    public let capturedAt: Instant?
    /// How many keyframes were taken.
    public let keyframes: Int

    public init(
        kind: EvidenceKind = .video,
        durationMilliseconds: Int,
        width: Int,
        height: Int,
        hasSound: Bool,
        capturedAt: Instant? = nil,
        keyframes: Int
    ) {
        self.kind = kind
        self.durationMilliseconds = durationMilliseconds
        self.width = width
        self.height = height
        self.hasSound = hasSound
        self.capturedAt = capturedAt
        self.keyframes = keyframes
    }
}

/// Without a kind it is a video: there was nothing else when the first acts were written, and their form stays.
extension MediaFacts: Codable {
    private enum CodingKeys: CodingKey {
        case kind
        case durationMilliseconds
        case width
        case height
        case hasSound
        case capturedAt
        case keyframes
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try container.decodeIfPresent(EvidenceKind.self, forKey: .kind) ?? .video,
            durationMilliseconds: try container.decode(Int.self, forKey: .durationMilliseconds),
            width: try container.decode(Int.self, forKey: .width),
            height: try container.decode(Int.self, forKey: .height),
            hasSound: try container.decode(Bool.self, forKey: .hasSound),
            capturedAt: try container.decodeIfPresent(Instant.self, forKey: .capturedAt),
            keyframes: try container.decode(Int.self, forKey: .keyframes)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        if kind != .video { try container.encode(kind, forKey: .kind) }
        try container.encode(durationMilliseconds, forKey: .durationMilliseconds)
        try container.encode(width, forKey: .width)
        try container.encode(height, forKey: .height)
        try container.encode(hasSound, forKey: .hasSound)
        try container.encodeIfPresent(capturedAt, forKey: .capturedAt)
        try container.encode(keyframes, forKey: .keyframes)
    }
}
