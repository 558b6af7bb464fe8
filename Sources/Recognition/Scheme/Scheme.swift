/// A certification body's rules, as data: national dialects differ here and nowhere in code.
public struct Scheme: Hashable, Codable, Sendable {
    public let code: SchemeCode
    /// The edition of these rules, for instance `2026.1`. A case keeps the edition under which it was opened.
    public let version: String
    public let title: LocalizedText
    /// The languages that texts of this scheme are given in, the body's own first.
    public let languages: [LanguageTag]
    /// The body's time zone, by its IANA name, for instance `America/Mexico_City`.
    public let timeZone: String
    public let standards: [StandardReference]
    public let vocabulary: Vocabulary
    public let decisionRule: DecisionRule
    /// How the body accepts that an applicant's identity is checked. Never empty.
    public let identityMethods: [IdentityMethod]
    public let keyframes: KeyframePolicy
    /// How long an assessor may hold a unit before it returns to the queue, in hours.
    public let assignmentHours: Int

    // Each of these is absent from the schemes that bodies adopted before there was such a rule, and may be left out of a new one.
    // What holds then is told in `Scheme+inForce.swift`.

    /// Those of the scheme; a kind that is not there does not run.
    public let clocks: [ClockKind: ClockRule]?
    public let calendar: WorkingCalendar?
    public let appeals: AppealRules?
    public let reassessment: ReassessmentRules?
    /// Nil: as `assessment` without a time from which.
    public let certificateRenewal: CertificateRenewal?
    /// Of judged units, how many in a hundred get a second, blind judgement; 0 to 100.
    public let secondMarkingPercent: Int?
    public let batch: BatchRule?
    /// Whether a unit may be recognised because another body has recognised it.
    public let allowsCreditTransfer: Bool?
    /// Of which kinds something must be among what proves a credit; never empty. Nil: any will do.
    public let creditProofKinds: [EvidenceKind]?
    /// Steps that the scheme does not leave to the body's choice.
    public let processRequirements: [ProcessRequirement]?
    /// The address under which candidate and assessor meet, with `{case}` and `{session}` in it, for instance
    /// `https://meet.example.org/{session}`; nil: the assessor gives one for each session.
    public let meetingLink: String?

    public init(
        code: SchemeCode,
        version: String,
        title: LocalizedText,
        languages: [LanguageTag],
        timeZone: String,
        standards: [StandardReference],
        vocabulary: Vocabulary,
        decisionRule: DecisionRule,
        identityMethods: [IdentityMethod],
        keyframes: KeyframePolicy,
        assignmentHours: Int,
        clocks: [ClockKind: ClockRule]? = nil,
        calendar: WorkingCalendar? = nil,
        appeals: AppealRules? = nil,
        reassessment: ReassessmentRules? = nil,
        certificateRenewal: CertificateRenewal? = nil,
        secondMarkingPercent: Int? = nil,
        batch: BatchRule? = nil,
        allowsCreditTransfer: Bool? = nil,
        creditProofKinds: [EvidenceKind]? = nil,
        processRequirements: [ProcessRequirement]? = nil,
        meetingLink: String? = nil
    ) {
        self.code = code
        self.version = version
        self.title = title
        self.languages = languages
        self.timeZone = timeZone
        self.standards = standards
        self.vocabulary = vocabulary
        self.decisionRule = decisionRule
        self.identityMethods = identityMethods
        self.keyframes = keyframes
        self.assignmentHours = assignmentHours
        self.clocks = clocks
        self.calendar = calendar
        self.appeals = appeals
        self.reassessment = reassessment
        self.certificateRenewal = certificateRenewal
        self.secondMarkingPercent = secondMarkingPercent
        self.batch = batch
        self.allowsCreditTransfer = allowsCreditTransfer
        self.creditProofKinds = creditProofKinds
        self.processRequirements = processRequirements
        self.meetingLink = meetingLink
    }
}
