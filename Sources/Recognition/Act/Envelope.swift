/// What the domain folds and nobody erases: identifiers, digests, codes and times; no name, no free text.
public struct Envelope: Hashable, Codable, Sendable {
    public let id: ActID
    public let body: BodyID
    public let stream: StreamID
    /// The position in its stream, from 1.
    public let version: Int
    /// When it was recorded.
    public let at: Instant
    public let author: Author
    public let deed: Deed
    /// Binds the personal part, where there is one.
    public let commitment: Digest?

    public init(
        id: ActID,
        body: BodyID,
        stream: StreamID,
        version: Int,
        at: Instant,
        author: Author,
        deed: Deed,
        commitment: Digest? = nil
    ) {
        self.id = id
        self.body = body
        self.stream = stream
        self.version = version
        self.at = at
        self.author = author
        self.deed = deed
        self.commitment = commitment
    }
}
