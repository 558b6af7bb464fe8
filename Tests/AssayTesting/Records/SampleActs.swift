public import Recognition

/// Draws acts for tests: identifiers from a seed, times from a clock that moves a second an act.
public struct SampleActs: Sendable {
    public let body: BodyID
    public var generator: SeededGenerator
    /// When the latest act was made.
    public var now: Instant

    /// 2026-01-05T08:00:00Z, for want of a better beginning.
    public static let beginning = Instant(milliseconds: 1_767_600_000_000)

    public init(seed: UInt64, body: BodyID = BodyID(checked: "north"), now: Instant = SampleActs.beginning) {
        self.body = body
        generator = SeededGenerator(seed: seed)
        self.now = now
    }

    public mutating func id<ID: GeneratedIdentifier>(_: ID.Type = ID.self) -> ID { ID.random(using: &generator) }

    public mutating func digest() -> Digest { Self.digest(using: &generator) }

    public static func digest(using generator: inout some RandomNumberGenerator) -> Digest {
        var hex = ""
        for _ in 0..<4 {
            // The highest bit set, so that each number has its sixteen digits.
            hex += String(generator.next() | 1 << 63, radix: 16)
        }
        // 64 hexadecimal digits are always a digest; the second choice keeps the expression free of a force unwrap.
        return Digest(hex: hex) ?? SampleHashing().digest(of: hex.utf8)
    }

    /// A personal part with a salt of its own.
    public mutating func personal(_ texts: [String: String]) -> PersonalPart {
        PersonalPart(texts: texts, salt: digest().hex)
    }

    /// The next act of a stream that stands at `version`, a second after the one before.
    public mutating func act(
        _ deed: Deed,
        on stream: StreamID,
        after version: Int,
        by author: Author = .system,
        personal: PersonalPart? = nil
    ) -> Act {
        now = now.adding(seconds: 1)
        let envelope = Envelope(
            id: id(),
            body: body,
            stream: stream,
            version: version + 1,
            at: now,
            author: author,
            deed: deed,
            commitment: personal?.commitment(SampleHashing())
        )
        return Act(envelope: envelope, personal: personal)
    }
}
