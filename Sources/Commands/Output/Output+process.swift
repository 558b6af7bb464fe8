import Recognition
import ServiceAPI
import Terminal

extension Output {
    func performed(_ performed: PerformedView) -> [String] {
        facts([
            ("case", performed.caseID.text), ("status", performed.status.rawValue),
            ("version", String(performed.version)), ("code", performed.code),
        ])
    }

    func performed(_ performed: PersonVerbView) -> [String] {
        facts([("person", performed.person.text), ("code", performed.code)])
            + (performed.released ?? []).map { "back to the queue: \($0.unit) of case \($0.caseID)" }
    }

    func acts(_ acts: [ActView]) -> [String] {
        table(
            [
                .init("NO", alignment: .trailing), .init("WHEN"), .init("ACT", shrinks: true), .init("ROLE"),
                .init("BY"),
            ],
            acts.map {
                [String($0.version), time($0.at), $0.kind, $0.role.rawValue, $0.person?.text ?? ""]
            },
            none: "Nothing was done."
        )
    }

    func clocks(_ clocks: [ClockView]) -> [String] {
        table(
            [.init("CLOCK"), .init("SUBJECT", shrinks: true), .init("URGES"), .init("ENDS"), .init("BEGAN")],
            clocks.map {
                [$0.clock.rawValue, $0.subject.description, $0.urges.rawValue, time($0.dueAt), time($0.startedAt)]
            },
            none: "No clock of the case runs."
        )
    }

    /// What surrounds the judging; nothing where there is nothing.
    func process(_ view: ProcessView) -> [String] {
        var lines: [String] = []
        if view.attempt > 1 { lines += ["", "Attempt \(view.attempt)"] }
        if let plan = view.plan { lines += ["", "Plan"] + self.plan(plan) }
        lines += section("Sessions", view.sessions) {
            "\($0.id) \($0.unit) \($0.form.rawValue), \(time($0.startsAt)), \($0.minutes) min: \($0.state.rawValue)"
                + ($0.place.map { " (\($0))" } ?? "")
        }
        lines += section("Samples", view.samples) {
            "\($0.id) \($0.unit), drawn \($0.cause.rawValue): \($0.outcome?.rawValue ?? "open")"
        }
        lines += section("Earlier decisions", view.earlierDecisions) {
            "\($0.id) \($0.outcome.rawValue), \(time($0.at))"
        }
        lines += section("Certificates", view.certificates) {
            "\($0.id) \($0.status.rawValue): \($0.units.map(\.text).joined(separator: " "))"
                + ($0.validUntil.map { ", until \(time($0))" } ?? "")
        }
        lines += section("Appeals", view.appeals) {
            "\($0.id) stage \($0.stage), \($0.units.map(\.text).joined(separator: " ")): \($0.outcome?.rawValue ?? $0.state.rawValue)"
        }
        lines += section("Complaints", view.complaints) {
            "\($0.id) \($0.about.rawValue), \(time($0.lodgedAt)): \($0.outcome?.rawValue ?? "open")"
        }
        lines += section("Reports of malpractice", view.malpracticeReports) {
            "\($0.id) \($0.suspect.rawValue), \(time($0.reportedAt)): \($0.finding?.rawValue ?? "open")"
        }
        return lines
            + section("Holds", view.holds) {
                "\($0.id) \($0.cause.rawValue), \(time($0.putAt)): \($0.liftedAt.map { "lifted \(time($0))" } ?? "in force")"
            }
    }

    private func plan(_ plan: PlanView) -> [String] {
        let agreed = plan.agreedAt.map { "agreed \(time($0))" } ?? "waits for the candidate"
        let answers = plan.adjustments.map { "\($0.adjustment.rawValue) \($0.isGranted ? "granted" : "refused")" }
        return ["  number \(plan.plan), proposed \(time(plan.proposedAt)), \(agreed)"]
            + (answers.isEmpty ? [] : ["  adjustments: \(answers.joined(separator: ", "))"])
            + (plan.text.map { paragraph($0, indent: 2) } ?? [])
    }

    private func section<Entry>(_ title: String, _ entries: [Entry], _ line: (Entry) -> String) -> [String] {
        entries.isEmpty ? [] : ["", title] + entries.map { "  " + line($0) }
    }
}
