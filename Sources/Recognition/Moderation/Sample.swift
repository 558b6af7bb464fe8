/// A judged unit that was drawn for verification.
public struct Sample: Hashable, Codable, Sendable {
    public let act: CaseAct.Sampled
    /// The attempt whose judgement it is.
    public let attempt: Int
    public let drawnAt: Instant
    /// The latest last: a unit that returned to its assessor is verified once more.
    public internal(set) var verifications: [Verification] = []

    public struct Verification: Hashable, Codable, Sendable {
        public let by: PersonID
        public let at: Instant
        public let outcome: VerificationOutcome
    }

    init(act: CaseAct.Sampled, attempt: Int, drawnAt: Instant) {
        self.act = act
        self.attempt = attempt
        self.drawnAt = drawnAt
    }

    /// Nobody has agreed to the judgement yet.
    public var isOpen: Bool {
        switch verifications.last?.outcome {
        case .agree, .agreeWithAction: false
        case .disagree, nil: true
        }
    }
}
