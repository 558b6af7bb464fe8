extension CaseAct {
    /// The case stands still; why is in the personal part.
    public struct HoldPut: Hashable, Codable, Sendable {
        public let hold: HoldID
        public let cause: HoldCause

        public init(hold: HoldID, cause: HoldCause) {
            self.hold = hold
            self.cause = cause
        }
    }
}
