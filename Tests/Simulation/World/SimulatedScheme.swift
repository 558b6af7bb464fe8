import Recognition

/// The rules of bodies that differ in everything that a scheme may set.
enum SimulatedScheme {
    static let count = 64
    static let all: [Rulebook] = (0..<count).map { Rulebook(rules($0)) }
    static let code = SchemeCode(checked: "kitchen")
    static let reference = SchemeReference(code: code, version: "1", digest: .simulated("kitchen"))

    /// The same body on a machine that has lost its time zones.
    static func withoutZones(_ rules: CaseRules) -> CaseRules {
        CaseRules(
            scheme: rules.scheme,
            rubrics: rules.rubrics,
            localTime: SimulatedTime(isLost: true),
            people: rules.people
        )
    }

    private static func rules(_ number: Int) -> CaseRules {
        var dice = Dice(seed: 0x5CE3_0000 + UInt64(number))
        let scheme = scheme(&dice)
        return CaseRules(
            scheme: scheme,
            rubrics: SimulatedUnits.rubrics,
            localTime: SimulatedTime(),
            people: SimulatedPeople.all
        )
    }

    private static func scheme(_ dice: inout Dice) -> Scheme {
        let word = SimulatedUnits.text
        return Scheme(
            code: code,
            version: reference.version,
            title: word("Kitchen"),
            languages: [.english],
            timeZone: dice.any(SimulatedTime.Zone.self, or: .universal).rawValue,
            standards: [],
            vocabulary: Vocabulary(
                competent: word("competent"),
                notYetCompetent: word("not yet competent"),
                furtherEvidence: word("further evidence"),
                full: word("full"),
                partial: word("partial"),
                none: word("none")
            ),
            decisionRule: DecisionRule(conditions: conditions(&dice)),
            identityMethods: dice.falls(1, of: 2) ? [.documentInPerson, .registry] : [.registry],
            keyframes: KeyframePolicy(count: 12, width: 320),
            assignmentHours: 48,
            clocks: SimulatedClocks.drawn(&dice),
            calendar: calendar(&dice),
            appeals: appeals(&dice),
            reassessment: reassessment(&dice),
            certificateRenewal: dice.falls(2, of: 3)
                ? CertificateRenewal(
                    requirement: .practice,
                    opens: dice.falls(1, of: 2) ? Term(30, .calendarDays) : nil
                )
                : nil,
            secondMarkingPercent: dice.falls(1, of: 2) ? 20 : nil,
            allowsCreditTransfer: dice.falls(2, of: 3),
            processRequirements: ProcessRequirement.allCases.filter { _ in dice.falls(1, of: 3) }
        )
    }

    private static func conditions(_ dice: inout Dice) -> [DecisionCondition] {
        let all: [DecisionCondition] = [
            .allCriticalMet, .weightedScore(atLeastPercent: 80), .allMet, .shareOfEvidence(atLeastPercent: 100),
        ]
        return [dice.pick(all, or: .allMet)] + all.filter { _ in dice.falls(1, of: 3) }
    }

    private static func calendar(_ dice: inout Dice) -> WorkingCalendar? {
        guard dice.falls(2, of: 3) else { return nil }
        return WorkingCalendar(
            weekend: dice.falls(3, of: 4) ? [.saturday, .sunday] : [.friday],
            holidays: ["12-25", "01-01", "05-01", "2027-03-26"].compactMap(Holiday.init),
            movesEndToWorkingDay: dice.falls(1, of: 2)
        )
    }

    private static func appeals(_ dice: inout Dice) -> AppealRules? {
        guard dice.falls(3, of: 4) else { return nil }
        let panels = [(1, 1), (3, 1), (3, 2), (5, 3)].compactMap { AppealPanel(members: $0.0, outsiders: $0.1) }
        let stages = (0..<dice.within(1...3)).map { _ in
            AppealStage(
                panel: dice.pick(panels, or: .usual),
                lodging: dice.falls(1, of: 3) ? Term(10, .workingDays).map { ClockRule(term: $0) } : nil
            )
        }
        return AppealRules(
            grounds: dice.falls(1, of: 2) ? AppealGround.allCases : [.procedure, .judgement],
            stages: stages
        )
    }

    private static func reassessment(_ dice: inout Dice) -> ReassessmentRules? {
        guard dice.falls(3, of: 4) else { return nil }
        return ReassessmentRules(
            attempts: dice.pick([1, 1, 2, nil], or: nil),
            failedUnitsOnly: dice.falls(2, of: 3),
            afterwards: dice.any(ReassessmentEnd.self, or: .closed)
        )
    }
}
