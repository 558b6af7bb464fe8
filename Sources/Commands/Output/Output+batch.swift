import Recognition
import ServiceAPI
import Terminal

extension Output {
    /// What became of each case of a batch, or would.
    func batch(_ view: BatchDecisionView) -> [String] {
        var lines = table(
            [
                .init("CASE"), .init("RESULT"), .init("OUTCOME"), .init("STATUS", shrinks: true),
                .init("VERSION", alignment: .trailing),
            ],
            view.cases.map {
                [
                    $0.caseID.text, $0.result.rawValue, $0.outcome?.rawValue ?? "-", $0.status?.rawValue ?? "-",
                    $0.version.map { String($0) } ?? "-",
                ]
            },
            none: "No case waits for your decision."
        )
        lines += view.cases.compactMap { entry in
            entry.reason.map { "\(entry.caseID): \($0) (\(entry.code ?? "refused")) \(entry.remedy ?? "")" }
        }
        if view.rule == .allOrNone, view.refused > 0 { lines.append("The scheme wants all or none: none is decided.") }
        if !view.leftOut.isEmpty {
            lines.append("For another certifier: \(view.leftOut.map(\.text).joined(separator: " "))")
        }
        if view.more { lines.append("There are more than one batch takes: decide these, then run the command again.") }
        if let batch = view.batch { lines.append("Batch \(batch): \(view.decided) decided, \(view.refused) refused.") }
        return lines
    }
}
