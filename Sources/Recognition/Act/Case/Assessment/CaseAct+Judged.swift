extension CaseAct {
    /// The assessor's judgement of one unit in one round, complete.
    public struct Judged: Hashable, Codable, Sendable {
        public let unit: UnitCode
        public let round: Round
        /// The content digest of the rubric that was applied.
        public let rubric: Digest
        /// The number of the evidence set that was judged.
        public let set: Int
        /// One for each criterion of the unit.
        public let judgements: [Judgement]
        public let rulesOfEvidence: RulesOfEvidence
        public let outcome: UnitOutcome
        /// In which of the cited evidence the assessor saw or heard the challenge of the case; nil: they did not say.
        public let challengeSeen: [EvidenceID]?

        public init(
            unit: UnitCode,
            round: Round,
            rubric: Digest,
            set: Int,
            judgements: [Judgement],
            rulesOfEvidence: RulesOfEvidence,
            outcome: UnitOutcome,
            challengeSeen: [EvidenceID]? = nil
        ) {
            self.unit = unit
            self.round = round
            self.rubric = rubric
            self.set = set
            self.judgements = judgements
            self.rulesOfEvidence = rulesOfEvidence
            self.outcome = outcome
            self.challengeSeen = challengeSeen
        }
    }
}
