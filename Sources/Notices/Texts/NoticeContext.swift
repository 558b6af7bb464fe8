public import Recognition

/// What a text is made from. What is nil or not known is not said.
public struct NoticeContext: Hashable, Sendable {
    public let kind: NoticeKind
    public let caseID: CaseID
    /// As the recipient gave it; nil once it is erased.
    public var recipientName: String?
    /// What the recipient reads, the first preferred. May be empty.
    public var languages: [LanguageTag]
    /// The body's own, the first preferred; what a recipient gets whose languages nobody has written texts in.
    public var bodyLanguages: [LanguageTag]
    public var bodyTitle: String
    /// The unit that the notice is about.
    public var unitTitle: LocalizedText?
    /// The clock that the notice is about.
    public var clock: ClockKind?
    /// The first instant that is late, as clocks have it. The text says the last moment that is in time.
    public var due: Instant?
    /// The beginning of an appointment.
    public var startsAt: Instant?
    public var appeal: AppealRight
    /// The public address of the service, without a token in it: the message travels in the clear.
    public var page: String?
    public var vocabulary: Vocabulary
    /// The scheme's, by its IANA name.
    public var timeZone: String
    /// From when days are counted.
    public var writtenAt: Instant

    public init(
        _ kind: NoticeKind,
        of caseID: CaseID,
        recipientName: String? = nil,
        languages: [LanguageTag],
        bodyLanguages: [LanguageTag],
        bodyTitle: String,
        unitTitle: LocalizedText? = nil,
        clock: ClockKind? = nil,
        due: Instant? = nil,
        startsAt: Instant? = nil,
        appeal: AppealRight = .none,
        page: String? = nil,
        vocabulary: Vocabulary,
        timeZone: String,
        writtenAt: Instant
    ) {
        self.kind = kind
        self.caseID = caseID
        self.recipientName = recipientName
        self.languages = languages
        self.bodyLanguages = bodyLanguages
        self.bodyTitle = bodyTitle
        self.unitTitle = unitTitle
        self.clock = clock
        self.due = due
        self.startsAt = startsAt
        self.appeal = appeal
        self.page = page
        self.vocabulary = vocabulary
        self.timeZone = timeZone
        self.writtenAt = writtenAt
    }
}
