import ExaminationReport
import Terminal

extension Output {
    func examined(_ file: ExaminedFile) -> [String] {
        var lines = ["\(file.file): \(file.outcome.rawValue)\(file.reason.map { " (\($0))" } ?? "")"]
        if let advice = file.advice { lines.append("  " + advice) }
        if let facts = file.report?.facts { lines += fileFacts(facts) }
        if let report = file.report {
            if !report.notes.isEmpty {
                lines.append("  notes: " + report.notes.map(\.rawValue).joined(separator: ", "))
            }
            if !report.keyframes.isEmpty {
                let times = report.keyframes.map { DurationText.position(milliseconds: Int64($0.atMilliseconds)) }
                lines.append("  keyframes: " + times.joined(separator: " "))
            }
            lines.append(
                "  examined in \(file.wallMilliseconds) ms, \(report.usage.processorMilliseconds) ms of processor time"
            )
        }
        return lines
            + (file.pictures.map(\.path) + [file.contactSheet?.path].compactMap(\.self)).map { "  saved: \($0)" }
    }
}
