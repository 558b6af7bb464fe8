import Recognition

/// Reads terms, clocks, and the calendar in which they are counted.
enum ClocksReader {
    static func clocks(_ field: Field) -> [ClockKind: ClockRule]? {
        guard let fields = field.mapping(of: ClockKind.self) else { return nil }
        let kinds = ClockKind.allCases.filter { fields.optional($0) != nil }
        let rules = kinds.map { fields.optional($0).flatMap(clock) }
        return rules.withoutGaps().map { Dictionary(uniqueKeysWithValues: zip(kinds, $0)) }
    }

    /// `{working-days: 20, remind-before: [{working-days: 5}]}`
    static func clock(_ field: Field) -> ClockRule? {
        guard let fields = field.mapping(of: ClockKey.self) else { return nil }
        let term = self.term(fields)
        let reminders = fields.ifGiven(.remindBefore) { list in
            list.list()?.map { reminder($0, of: term) }.withoutGaps()
        }
        guard let term, let reminders else { return nil }
        return ClockRule(term: term, reminders: reminders ?? [])
    }

    /// `{months: 6}`
    static func term(_ field: Field) -> Term? {
        field.mapping(of: ClockKey.self, allowed: ClockKey.ofTerm).flatMap(term)
    }

    private static func term(_ fields: MappingFields<ClockKey>) -> Term? {
        let given = TermUnit.allCases.compactMap { unit in fields.optional(ClockKey(unit)).map { (unit, $0) } }
        guard let (unit, field) = given.first, given.count == 1 else {
            let units = given.map { ClockKey($0.0).rawValue }
            if !fields.hasUnknownKeys { fields.mapping.report(ConsistencyProblem.notOneTerm(given: units)) }
            return nil
        }
        return field.integer(in: unit.range).flatMap { Term($0, unit) }
    }

    private static func reminder(_ field: Field, of term: Term?) -> Term? {
        guard let reminder = self.term(field) else { return nil }
        if let term, term.unit == reminder.unit, term.count <= reminder.count {
            field.report(
                ConsistencyProblem.reminderBeforeStart(reminder: reminder.description, term: term.description)
            )
        }
        return reminder
    }

    static func calendar(_ field: Field) -> WorkingCalendar? {
        guard let fields = field.mapping(of: CalendarKey.self) else { return nil }
        let weekend = fields.ifGiven(.weekend, self.weekend)
        let holidays = fields.ifGiven(.holidays) { $0.uniqueEntries(holiday) }
        let movesEnd = fields.boolean(.moveEndToWorkingDay, default: false)
        guard let weekend, let holidays, let movesEnd else { return nil }
        return WorkingCalendar(
            weekend: weekend ?? WorkingCalendar.usual.weekend,
            holidays: holidays ?? [],
            movesEndToWorkingDay: movesEnd
        )
    }

    /// An empty list says that the body works every day.
    private static func weekend(_ field: Field) -> [Weekday]? {
        if case .list(let entries) = field.node.content, entries.isEmpty { return [] }
        let days = field.uniqueEntries { $0.choice(of: Weekday.self) }
        if days?.count == Weekday.allCases.count { field.report(ConsistencyProblem.noWorkingDay) }
        return days
    }

    private static func holiday(_ field: Field) -> Holiday? {
        guard let text = field.plainText() else { return nil }
        if let holiday = Holiday(text) { return holiday }
        field.report(ValueProblem.malformedDate(text))
        return nil
    }
}
