/// What a case is judged by: the editions of scheme and units to which it is pinned, and what is true outside the case when an
/// act is proposed.
public struct CaseRules: Sendable {
    public let scheme: Scheme
    public let rubrics: [UnitCode: Rubric]
    public let localTime: any LocalTime
    /// The people whom an act speaks of or comes from, as they stand; who is not here is not known to be anything.
    public let people: [PersonID: PersonState]
    /// Of the candidate, under the same scheme; read where somebody applies.
    public let otherCases: [OtherCase]
    /// That of the scheme, made ready for counting.
    public let calendar: TermCalendar

    public init(
        scheme: Scheme,
        rubrics: [UnitCode: Rubric],
        localTime: any LocalTime,
        people: [PersonID: PersonState] = [:],
        otherCases: [OtherCase] = []
    ) {
        self.scheme = scheme
        self.rubrics = rubrics
        self.localTime = localTime
        self.people = people
        self.otherCases = otherCases
        calendar = TermCalendar(of: scheme, localTime: localTime)
    }

    private init(_ rules: CaseRules, people: [PersonID: PersonState], otherCases: [OtherCase]) {
        scheme = rules.scheme
        rubrics = rules.rubrics
        localTime = rules.localTime
        calendar = rules.calendar
        self.people = people
        self.otherCases = otherCases
    }

    /// The same rules with these people.
    public func knowing(_ people: [PersonID: PersonState]) -> CaseRules {
        CaseRules(self, people: self.people.merging(people) { _, new in new }, otherCases: otherCases)
    }

    /// The same rules for somebody who has these other cases.
    public func beside(_ others: [OtherCase]) -> CaseRules { CaseRules(self, people: people, otherCases: others) }
}
