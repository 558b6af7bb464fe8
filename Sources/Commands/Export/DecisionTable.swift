import Exports
import Recognition
import ServiceAPI

/// Decisions as CSV: one line for each unit, as registers take them. Codes are stable, words are the scheme's.
struct DecisionTable {
    static let columns = [
        "decision", "case", "body", "candidate", "candidate_name", "scheme", "scheme_version", "unit", "unit_version",
        "unit_outcome", "case_outcome", "case_outcome_word", "decided_by", "decided_at",
        "batch",
    ]

    private let table = CSVTable(columns: columns)
    private let languages: [LanguageTag]

    init(languages: [LanguageTag]) {
        self.languages = languages
    }

    var header: String { table.header }

    func lines(_ row: DecisionRowView) throws -> [String] {
        try row.units.map { unit in
            try table.line([
                .text(row.decision.text), .text(row.caseID.text), .text(row.body.text), .text(row.candidate.text),
                .text(row.candidateName ?? ""), .text(row.scheme.code.text), .text(row.scheme.version),
                .text(unit.unit.code.text), .text(unit.unit.version), .text(unit.outcome.rawValue),
                .text(row.outcome.rawValue),
                .text(row.outcomeWord.text(for: languages)), .text(row.decidedBy?.text ?? ""),
                .text(row.decidedAt.instant.description), .text(row.batch?.text ?? ""),
            ])
        }
    }
}
