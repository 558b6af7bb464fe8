import Recognition

/// The clocks of a simulated scheme: none, of hours, of working days, or of months; each kind with its term or without.
enum SimulatedClocks {
    static func drawn(_ dice: inout Dice) -> [ClockKind: ClockRule]? {
        let pace = dice.below(4)
        guard pace > 0 else { return nil }
        var clocks: [ClockKind: ClockRule] = [:]
        for kind in ClockKind.allCases where dice.falls(3, of: 4) {
            guard let term = term(of: kind, pace: pace) else { continue }
            clocks[kind] = ClockRule(term: term, reminders: reminders(before: term, &dice))
        }
        return clocks
    }

    private static func term(of kind: ClockKind, pace: Int) -> Term? {
        switch kind {
        case .certificateValidity: [Term(60, .calendarDays), Term(1, .years), Term(30, .months)][pace - 1]
        case .evidenceRetention, .recordRetention: [Term(720, .hours), Term(6, .months), Term(3, .years)][pace - 1]
        case .submission, .reassessment: [Term(240, .hours), Term(60, .workingDays), Term(6, .months)][pace - 1]
        case .appealLodging: [Term(120, .hours), Term(15, .workingDays), Term(1, .months)][pace - 1]
        case .furtherEvidence, .plan: [Term(72, .hours), Term(10, .workingDays), Term(30, .calendarDays)][pace - 1]
        case .applicationReply, .examination, .allocation, .assessment, .secondMarking, .verification, .decision,
            .notification, .certificateIssue, .appealAdmission, .appealOutcome, .complaint, .malpractice,
            .licenceCurrency:
            [Term(48, .hours), Term(10, .workingDays), Term(28, .calendarDays)][pace - 1]
        }
    }

    private static func reminders(before term: Term, _ dice: inout Dice) -> [Term] {
        let fitting: [Term?] =
            term.unit == .hours
            ? [Term(24, .hours), Term(6, .hours)] : [Term(5, .workingDays), Term(1, .calendarDays)]
        return fitting.compactMap { $0 }.filter { _ in dice.falls(1, of: 2) }
    }
}
