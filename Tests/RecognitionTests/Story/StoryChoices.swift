import Recognition

/// What a test chooses of the rules of a scheme; what it leaves open is as in a scheme that is silent.
struct StoryChoices: Sendable {
    var clocks: [ClockKind: ClockRule] = [:]
    var calendar: WorkingCalendar?
    var appeals: AppealRules?
    var reassessment: ReassessmentRules?
    var renewal: CertificateRenewal?
    var requirements: [ProcessRequirement]?
    var zone = "Etc/UTC"
    var localTime: any LocalTime = UniversalTime()

    /// One clock of so many calendar days.
    static func clock(_ kind: ClockKind, days: Int, reminders: [Int] = []) -> StoryChoices {
        StoryChoices(clocks: [kind: .days(days, reminders: reminders)])
    }

    /// As many stages as there are panels: members, and outsiders among them.
    static func stages(_ panels: (Int, Int)..., lodgingDays: Int? = nil) -> StoryChoices {
        var choices = StoryChoices()
        choices.appeals = AppealRules(
            grounds: [.judgement, .procedure],
            stages: panels.compactMap { members, outsiders in
                AppealPanel(members: members, outsiders: outsiders).map { panel in
                    AppealStage(panel: panel, lodging: lodgingDays.map { .days($0) })
                }
            }
        )
        return choices
    }
}

extension ClockRule {
    /// - Parameter reminders: days before the end.
    static func days(_ count: Int, reminders: [Int] = []) -> ClockRule {
        ClockRule(term: .days(count), reminders: reminders.map(Term.days))
    }
}

extension Term {
    /// Calendar days; a count that no term may have is the shortest.
    static func days(_ count: Int) -> Term { Term(count, .calendarDays) ?? days(1) }
}

extension StoryScheme {
    static func rules(for units: [UnitCode], choosing choices: StoryChoices) -> CaseRules {
        let silent = rules(for: units)
        let old = silent.scheme
        let scheme = Scheme(
            code: old.code,
            version: old.version,
            title: old.title,
            languages: old.languages,
            timeZone: choices.zone,
            standards: old.standards,
            vocabulary: old.vocabulary,
            decisionRule: old.decisionRule,
            identityMethods: old.identityMethods,
            keyframes: old.keyframes,
            assignmentHours: old.assignmentHours,
            clocks: choices.clocks,
            calendar: choices.calendar,
            appeals: choices.appeals,
            reassessment: choices.reassessment,
            certificateRenewal: choices.renewal,
            processRequirements: choices.requirements
        )
        return CaseRules(scheme: scheme, rubrics: silent.rubrics, localTime: choices.localTime, people: .panelists)
    }
}

extension CaseStory {
    /// The same story in a scheme that has these rules: which clocks run follows from them and the state alone.
    mutating func live(under choices: StoryChoices) {
        isJudgedUnder(StoryScheme.rules(for: state.units.map(\.reference.code), choosing: choices))
    }

    func living(under choices: StoryChoices) -> CaseStory {
        var story = self
        story.live(under: choices)
        return story
    }
}
