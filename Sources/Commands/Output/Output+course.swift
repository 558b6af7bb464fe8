import Recognition
import ServiceAPI
import Terminal

extension Output {
    /// What surrounds the judging; nothing where there is nothing. What was written with it stands beneath it.
    func process(_ view: ProcessView) -> [String] {
        var lines: [String] = []
        if view.attempt > 1 { lines += ["", "Attempt \(view.attempt)"] }
        if !view.adjustments.isEmpty {
            lines += ["", "Adjustments asked for", "  " + list(view.adjustments.map(\.rawValue))]
            lines += view.adjustmentReasons.flatMap { said("reason", $0) }
        }
        if let plan = view.plan { lines += ["", "Plan"] + self.plan(plan) }
        lines += section("Sessions", view.sessions, session)
        lines += section("Samples", view.samples, sample)
        lines += section("Earlier decisions", view.earlierDecisions) {
            ["\($0.id) \($0.outcome.rawValue), \(time($0.at))"]
        }
        lines += section("Certificates", view.certificates) {
            [
                "\($0.id) \($0.status.rawValue): \($0.units.map(\.text).joined(separator: " "))"
                    + ($0.validUntil.map { ", until \(time($0))" } ?? "")
            ] + said("reason", $0.reason)
        }
        lines += section("Appeals", view.appeals, appeal)
        lines += section("Complaints", view.complaints) {
            ["\($0.id) \($0.about.rawValue), \(time($0.lodgedAt)): \($0.outcome?.rawValue ?? "open")"]
                + said("complaint", $0.statement) + said("answer", $0.answer)
        }
        lines += section("Reports of malpractice", view.malpracticeReports) {
            ["\($0.id) \($0.suspect.rawValue), \(time($0.reportedAt)): \($0.finding?.rawValue ?? "open")"]
                + said("report", $0.statement) + said("finding", $0.reason)
        }
        return lines
            + section("Holds", view.holds) {
                [
                    "\($0.id) \($0.cause.rawValue), \(time($0.putAt)): "
                        + ($0.liftedAt.map { "lifted \(time($0))" } ?? "in force")
                ] + said("reason", $0.reason) + said("lifted because", $0.liftReason)
            }
    }

    private func plan(_ plan: PlanView) -> [String] {
        let agreed = plan.agreedAt.map { "agreed \(time($0))" } ?? "waits for the candidate"
        let answers = plan.adjustments.map { "\($0.adjustment.rawValue) \($0.isGranted ? "granted" : "refused")" }
        return ["  number \(plan.plan), proposed \(time(plan.proposedAt)), \(agreed)"]
            + (answers.isEmpty ? [] : ["  adjustments: \(list(answers))"])
            + said("reason", plan.reason)
            + (plan.told.isEmpty ? [] : ["  told: \(list(plan.told.map(\.rawValue)))"])
            + (plan.text.map { paragraph($0, indent: 2) } ?? [])
    }

    private func session(_ session: SessionView) -> [String] {
        [
            "\(session.id) \(session.unit) \(session.form.rawValue), \(time(session.startsAt)), "
                + "\(session.minutes) min: \(session.state.rawValue)" + (session.place.map { " (\($0))" } ?? "")
        ] + said("topic", session.topic) + said("notes", session.notes) + said("reason", session.reason)
    }

    private func sample(_ sample: SampleView) -> [String] {
        let head = "\(sample.id) \(sample.unit), drawn \(sample.cause.rawValue): \(sample.outcome?.rawValue ?? "open")"
        return [head] + said("reason", sample.reason)
            + sample.verifications.flatMap { said("\($0.outcome.rawValue), \(time($0.at))", $0.reason) }
    }

    private func appeal(_ appeal: AppealView) -> [String] {
        let units = appeal.units.map(\.text).joined(separator: " ")
        return ["\(appeal.id) stage \(appeal.stage), \(units): \(appeal.outcome?.rawValue ?? appeal.state.rawValue)"]
            + ["  grounds: \(list(appeal.grounds.map(\.rawValue)))"]
            + said("appeal", appeal.statement) + said("answer", appeal.reason)
    }

    private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

    private func said(_ label: String, _ text: String?) -> [String] {
        guard let text else { return [] }
        return ["  \(label):"] + paragraph(text, indent: 4)
    }

    private func section<Entry>(_ title: String, _ entries: [Entry], _ lines: (Entry) -> [String]) -> [String] {
        entries.isEmpty ? [] : ["", title] + entries.flatMap { lines($0).map { "  " + $0 } }
    }
}
