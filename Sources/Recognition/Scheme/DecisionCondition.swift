/// One condition of a decision rule. Percentages are whole numbers from 1 to 100.
public enum DecisionCondition: Hashable, Sendable {
    /// Each critical criterion is met.
    case allCriticalMet
    /// Each criterion is met or not applicable.
    case allMet
    /// The points reached, weighted, are at least this share of the points that the applicable criteria offer.
    case weightedScore(atLeastPercent: Int)
    /// At least this share of the unit's required evidence was submitted and found usable.
    case shareOfEvidence(atLeastPercent: Int)
}

extension DecisionCondition: Codable {
    /// The stable name of a condition in files, the database and explanations.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case allCriticalMet = "all-critical-met"
        case allMet = "all-met"
        case weightedScore = "weighted-score"
        case shareOfEvidence = "share-of-evidence"
    }

    public var kind: Kind {
        switch self {
        case .allCriticalMet: .allCriticalMet
        case .allMet: .allMet
        case .weightedScore: .weightedScore
        case .shareOfEvidence: .shareOfEvidence
        }
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case atLeastPercent
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .allCriticalMet: self = .allCriticalMet
        case .allMet: self = .allMet
        case .weightedScore:
            self = .weightedScore(atLeastPercent: try container.decode(Int.self, forKey: .atLeastPercent))
        case .shareOfEvidence:
            self = .shareOfEvidence(atLeastPercent: try container.decode(Int.self, forKey: .atLeastPercent))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .allCriticalMet, .allMet: break
        case .weightedScore(let percent), .shareOfEvidence(let percent):
            try container.encode(percent, forKey: .atLeastPercent)
        }
    }
}
