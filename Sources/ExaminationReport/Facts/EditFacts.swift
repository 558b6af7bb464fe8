/// A track's edit list (ISO/IEC 14496-12, 8.6.6): which part of the track is presented, and when.
public struct EditFacts: Codable, Hashable, Sendable {
    /// Entries, empty ones included.
    public let count: Int
    /// Entries that show a part of the track. More than one: it was cut, or put together from parts.
    public let partCount: Int
    /// How long nothing is shown before the first part.
    public let delayMilliseconds: Int
    /// What of the track's beginning is not shown.
    public let skippedMilliseconds: Int
    /// Sum of what is shown.
    public let presentedMilliseconds: Int
    /// Whether a part is shown slower or faster than it was recorded.
    public let changesSpeed: Bool

    public init(
        count: Int,
        partCount: Int,
        delayMilliseconds: Int,
        skippedMilliseconds: Int,
        presentedMilliseconds: Int,
        changesSpeed: Bool
    ) {
        self.count = count
        self.partCount = partCount
        self.delayMilliseconds = delayMilliseconds
        self.skippedMilliseconds = skippedMilliseconds
        self.presentedMilliseconds = presentedMilliseconds
        self.changesSpeed = changesSpeed
    }
}
