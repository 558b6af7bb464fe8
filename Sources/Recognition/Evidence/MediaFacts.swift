/// What the domain needs to know of a recording; the whole report lies in the vault.
public struct MediaFacts: Hashable, Codable, Sendable {
    /// What can be played, not what the file declares.
    public let durationMilliseconds: Int
    /// Pixels as displayed, that is after rotation.
    public let width: Int
    /// Pixels as displayed.
    public let height: Int
    public let hasSound: Bool
    /// As the recording says; nobody vouches for it.
    public let capturedAt: Instant?
    /// How many keyframes were taken.
    public let keyframes: Int

    public init(
        durationMilliseconds: Int,
        width: Int,
        height: Int,
        hasSound: Bool,
        capturedAt: Instant? = nil,
        keyframes: Int
    ) {
        self.durationMilliseconds = durationMilliseconds
        self.width = width
        self.height = height
        self.hasSound = hasSound
        self.capturedAt = capturedAt
        self.keyframes = keyframes
    }
}
