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
        assignmentHours: Int
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
    }
}
