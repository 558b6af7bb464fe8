extension CaseAct {
    /// The candidate asks to be assessed in another way; why is in the personal part.
    public struct AdjustmentsRequested: Hashable, Codable, Sendable {
        /// Never empty.
        public let adjustments: [Adjustment]

        public init(adjustments: [Adjustment]) {
            self.adjustments = adjustments
        }
    }
}
