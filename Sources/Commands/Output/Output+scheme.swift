import Recognition
import Terminal

extension Output {
    /// The rules of a scheme, for somebody who reads them before they apply them.
    func rules(_ scheme: Scheme) -> [String] {
        var lines = facts([
            ("languages", scheme.languages.map(\.text).joined(separator: ", ")),
            ("time zone", scheme.timeZone),
            ("asks for", requirements(scheme)),
            ("meetings at", scheme.meetingLink),
            ("competent", scheme.decisionRule.conditions.map(words).joined(separator: ", and ")),
            ("second marking", "\(scheme.secondMarkingShare) % of units"),
            ("batch", scheme.batchRule.rawValue),
            ("credit transfer", credit(scheme)),
            ("reassessment", words(scheme.reassessmentRules)),
            ("certificate", renewal(scheme)),
            ("appeal on", scheme.appealRules.grounds.map(\.rawValue).joined(separator: ", ")),
            ("weekend", scheme.workingCalendar.weekend.map(\.rawValue).joined(separator: ", ")),
            ("holidays", holidays(scheme.workingCalendar)),
            (
                "an end on a day off",
                scheme.workingCalendar.movesEndToWorkingDay ? "moves to the next working day" : "stays"
            ),
        ])
        let stages = scheme.appealRules.stages
        lines += [""] + clocks(scheme, stages: stages.count)
        lines += ["", "Appeal"]
        for (index, stage) in stages.enumerated() {
            lines.append("  \(index + 1)  panel of \(stage.panel.members), \(stage.panel.outsiders) from outside")
        }
        return lines + ["", "Words"] + wording(scheme)
    }

    private func clocks(_ scheme: Scheme, stages: Int) -> [String] {
        let rows = ClockKind.allCases.flatMap { kind in
            (1...max(1, Self.isOfStage(kind) ? stages : 1)).compactMap { stage -> [String]? in
                guard let rule = scheme.clock(kind, stage: stage) else { return nil }
                let name = Self.isOfStage(kind) && stages > 1 ? "\(kind.rawValue) \(stage)" : kind.rawValue
                let reminders = rule.reminders.map(\.description).joined(separator: ", ")
                return [name, rule.term.description, kind.party.rawValue, reminders]
            }
        }
        return table(
            [.init("CLOCK"), .init("TERM"), .init("URGES"), .init("REMINDS BEFORE", shrinks: true)],
            rows,
            none: "no clocks"
        )
    }

    private static func isOfStage(_ kind: ClockKind) -> Bool {
        switch kind {
        case .appealLodging, .appealAdmission, .appealOutcome: true
        default: false
        }
    }

    private func wording(_ scheme: Scheme) -> [String] {
        let words = scheme.vocabulary
        let main = [
            words.competent, words.notYetCompetent, words.furtherEvidence, words.full, words.partial, words.none,
        ]
        let names = ["competent", "not-yet-competent", "further-evidence", "full", "partial", "none"]
        let others = OutcomeWord.allCases.map { ($0.rawValue, words.word(for: $0)) }
        return (Array(zip(names, main)) + others).map { "  \($0): \(text($1))" }
    }

    /// What may not be left out of a case.
    private func requirements(_ scheme: Scheme) -> String {
        let required = ProcessRequirement.allCases.filter { scheme.requires($0) }.map(\.rawValue)
        return required.isEmpty ? "nothing beside the evidence" : required.joined(separator: ", ")
    }

    private func credit(_ scheme: Scheme) -> String {
        guard scheme.takesCreditTransfer else { return "no" }
        guard let kinds = scheme.creditProofKinds else { return "yes" }
        return "yes, on a \(kinds.map(\.rawValue).joined(separator: " or "))"
    }

    private func holidays(_ calendar: WorkingCalendar) -> String {
        calendar.holidays.isEmpty ? "none" : calendar.holidays.map(\.description).joined(separator: " ")
    }

    private func words(_ condition: DecisionCondition) -> String {
        switch condition {
        case .allCriticalMet: "all critical criteria met"
        case .allMet: "all criteria met"
        case .weightedScore(let percent): "a weighted score of \(percent) %"
        case .shareOfEvidence(let percent): "\(percent) % of the required evidence"
        }
    }

    private func words(_ rules: ReassessmentRules) -> String {
        let often = rules.attempts.map { $0 == 1 ? "once" : "\($0) times" } ?? "without limit"
        let then = rules.attempts == nil ? "" : ", then \(rules.afterwards.rawValue)"
        return "\(often), \(rules.failedUnitsOnly ? "failed units only" : "every unit")\(then)"
    }

    private func renewal(_ scheme: Scheme) -> String {
        guard let validity = scheme.clock(.certificateValidity) else { return "does not expire" }
        let rules = scheme.renewalRules
        let opens = rules.opens.map { ", from \($0) before" } ?? ""
        return "valid for \(validity.term), renewed by \(rules.requirement.rawValue)\(opens)"
    }
}
