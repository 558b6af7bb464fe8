extension CaseAct {
    /// A hold ends.
    public struct HoldLifted: Hashable, Codable, Sendable {
        public let hold: HoldID

        public init(hold: HoldID) {
            self.hold = hold
        }
    }
}
