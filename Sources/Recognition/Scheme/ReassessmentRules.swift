/// How often, and at what, a candidate may be assessed again. Within what time is a clock of the scheme.
public struct ReassessmentRules: Hashable, Codable, Sendable {
    public static let attemptRange = 1...20

    /// After the first assessment; nil: no limit.
    public let attempts: Int?
    /// Whether what was competent stays so; else everything is assessed again.
    public let failedUnitsOnly: Bool
    public let afterwards: ReassessmentEnd

    public init(attempts: Int?, failedUnitsOnly: Bool, afterwards: ReassessmentEnd) {
        self.attempts = attempts
        self.failedUnitsOnly = failedUnitsOnly
        self.afterwards = afterwards
    }

    /// Failed units, without limit.
    public static let usual = ReassessmentRules(attempts: nil, failedUnitsOnly: true, afterwards: .enrolAgain)
}
