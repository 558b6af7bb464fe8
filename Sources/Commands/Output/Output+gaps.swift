import Recognition
import ServiceAPI

extension Output {
    /// What was not recognised, and what can be done about it.
    func gaps(_ report: GapReportView) -> [String] {
        ["", "Not recognised"] + report.units.flatMap(gap) + tryingAgain(report)
    }

    private func gap(_ unit: UnitGapView) -> [String] {
        var lines = ["  \(unit.unit) \(text(unit.title)): \(unit.outcome.rawValue)"]
        for criterion in unit.criteria {
            lines.append("    \(criterion.element)/\(criterion.criterion): \(meaning(of: criterion.cause))")
            lines += paragraph(text(criterion.text), indent: 6)
        }
        if !unit.notAffirmed.isEmpty {
            lines.append("    rules of evidence not affirmed: \(unit.notAffirmed.joined(separator: ", "))")
        }
        return lines
    }

    private func meaning(of cause: GapCause) -> String {
        switch cause {
        case .notMet: "not met"
        case .insufficient: "what was brought does not let it be seen"
        case .notTried: "nothing was brought for it"
        }
    }

    private func tryingAgain(_ report: GapReportView) -> [String] {
        if report.tryAgain.isEmpty { return ["  Nothing can be tried again now."] }
        let units = report.tryAgain.map(\.text).joined(separator: " ")
        let left = report.attemptsLeft.map { ", attempts left: \($0)" } ?? ""
        let until = report.until.map { ", before \(time($0))" } ?? ""
        return ["  can be tried again: \(units)\(until)\(left)"]
    }
}
