/// What has become of one unit.
public enum UnitOutcome: String, Hashable, Codable, Sendable, CaseIterable {
    case competent
    case notYetCompetent = "not-yet-competent"
    case furtherEvidence = "further-evidence"
    /// Recognised because another body has recognised it.
    case creditTransfer = "credit-transfer"
    /// The candidate took it out of the case.
    case withdrawn
    case void

    /// The body stands for it that the candidate can do this.
    public var isRecognised: Bool { self == .competent || self == .creditTransfer }

    /// What an assessor may conclude; the others come about in other ways.
    public static let ofAssessment: [UnitOutcome] = [.competent, .notYetCompetent, .furtherEvidence]
}
