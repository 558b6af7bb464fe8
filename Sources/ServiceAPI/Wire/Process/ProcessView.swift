public import Recognition

/// What surrounds the judging of a case, as far as the caller may see it.
public struct ProcessView: Hashable, Codable, Sendable {
    /// 1 for the first assessment, then upwards with each reassessment.
    public let attempt: Int
    /// What the candidate asked for.
    public let adjustments: [Adjustment]
    /// Why, in their words; one for each time that they asked. Personal.
    public let adjustmentReasons: [String]
    /// The latest.
    public let plan: PlanView?
    public let sessions: [SessionView]
    public let samples: [SampleView]
    public let earlierDecisions: [EarlierDecisionView]
    public let certificates: [CertificateView]
    public let appeals: [AppealView]
    public let complaints: [ComplaintView]
    public let malpracticeReports: [MalpracticeReportView]
    public let holds: [HoldView]

    public init(
        attempt: Int,
        adjustments: [Adjustment],
        adjustmentReasons: [String] = [],
        plan: PlanView? = nil,
        sessions: [SessionView],
        samples: [SampleView],
        earlierDecisions: [EarlierDecisionView],
        certificates: [CertificateView],
        appeals: [AppealView],
        complaints: [ComplaintView],
        malpracticeReports: [MalpracticeReportView],
        holds: [HoldView]
    ) {
        self.attempt = attempt
        self.adjustments = adjustments
        self.adjustmentReasons = adjustmentReasons
        self.plan = plan
        self.sessions = sessions
        self.samples = samples
        self.earlierDecisions = earlierDecisions
        self.certificates = certificates
        self.appeals = appeals
        self.complaints = complaints
        self.malpracticeReports = malpracticeReports
        self.holds = holds
    }
}
