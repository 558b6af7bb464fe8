/// Whether an adjustment that was asked for is made.
public struct AdjustmentAnswer: Hashable, Codable, Sendable {
    public let adjustment: Adjustment
    /// A refusal has its reason in the personal part.
    public let isGranted: Bool

    public init(adjustment: Adjustment, isGranted: Bool) {
        self.adjustment = adjustment
        self.isGranted = isGranted
    }
}
