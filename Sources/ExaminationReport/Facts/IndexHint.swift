/// A suspicion that costs nothing: something in the sizes and times of the samples that is worth looking at.
///
/// Nothing was decoded for it. Never a verdict: scenes that stand still, quiet rooms and encoders with habits of
/// their own look the same.
public struct IndexHint: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// The pictures between key pictures shrink to nothing for two seconds or more, while key pictures do not: the
        /// picture may stand still.
        case frozen
        /// Key pictures are next to nothing too: the picture may be of one colour, black above all.
        case blank
        /// The sound's packets hold nothing for two seconds or more: digital silence.
        case silent
        /// A key picture stands nearer to the one before it than the rhythm that the encoder states or keeps: two
        /// recordings may have been joined there, or the scene changed.
        case keyOffGrid = "key-off-grid"
    }

    public let kind: Kind
    /// In milliseconds of the presentation.
    public let fromMilliseconds: Int
    /// The same as the beginning where it is one picture.
    public let toMilliseconds: Int

    public init(_ kind: Kind, from: Int, to: Int) {
        self.kind = kind
        fromMilliseconds = from
        toMilliseconds = to
    }
}
