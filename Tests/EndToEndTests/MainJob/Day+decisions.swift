import Foundation
import Testing

extension Day {
    func decideBoth() async throws {
        for (id, outcome) in [(wiring, "certified"), (weld, "not-recognised")] {
            try await certifier.does("decide", id, "--yes")
            #expect(try await candidate(of: id).get("case", "show", id).status.text == outcome)
        }
    }

    /// Compares each format with what was decided.
    ///
    /// - Returns: the cursor.
    func exportInThreeFormats() async throws -> String {
        let expected = [try await row(of: wiring), try await row(of: weld)]
        let csv = site.folder + "/decisions.csv"
        try await certifier.does("export", "decisions", "--format", "csv", "--output", csv)
        #expect(CSVRows.parse(try String(contentsOfFile: csv, encoding: .utf8)) == expected)

        let json = try await certifier.does("export", "decisions", "--format", "json").output
        let decisions = try JSON(text: json)
        #expect(decisions.decisions.list.flatMap(Self.rows) == expected)
        let lines = try await certifier.does("export", "decisions", "--format", "ndjson").output.split(separator: "\n")
        #expect(try lines.map { try JSON(text: String($0)) } == decisions.decisions.list)
        return decisions.cursor.text
    }

    /// Nothing comes twice, nothing is skipped.
    func exportWhatIsNew(since cursor: String) async throws {
        let export = ["export", "decisions", "--since"]
        #expect(try await certifier.assay(export + [cursor, "--json"]).require().json.decisions.list.isEmpty)
        try await certifier.does("decide", knife, "--yes")
        let news = try await certifier.assay(export + [cursor, "--json"]).require().json
        #expect(news.decisions.list.flatMap(Self.rows) == [try await row(of: knife)])
        #expect(try await certifier.assay(export + [news.cursor.text, "--json"]).require().json.decisions.list.isEmpty)
        #expect(try await certifier.get("export", "decisions").decisions.list.count == 3)
    }

    /// The row of the register as it follows from the case.
    private func row(of id: String) async throws -> [String: String] {
        let view = try await certifier.get("case", "show", id)
        let outcome = view.decision.outcome.text
        #expect(view.decision.by.text == certifier.id)
        #expect(view.decision.units.list.count == 1)
        return [
            "decision": view.decision.id.text, "case": id, "body": Site.body, "candidate": candidate(of: id).id,
            "candidate_name": candidate(of: id).name, "scheme": id == weld ? "competencia-laboral" : "rpl-general",
            "scheme_version": "2026.1", "unit": unit(of: id), "unit_version": "1",
            "unit_outcome": id == weld ? "not-yet-competent" : "competent",
            "case_outcome": id == weld ? "none" : "full",
            "case_outcome_word": view.decision.outcomeWord.object["en"]?.text ?? outcome, "decided_by": certifier.id,
            "decided_at": view.decision.at.text, "batch": view.decision.batch.text,
        ]
    }

    /// The same rows from an exported decision.
    private static func rows(of decision: JSON) -> [[String: String]] {
        decision.units.list.map { unit in
            [
                "decision": decision.decision.text, "case": decision.caseID.text, "body": decision.body.text,
                "candidate": decision.candidate.text, "candidate_name": decision.candidateName.text,
                "scheme": decision.scheme.code.text, "scheme_version": decision.scheme.version.text,
                "unit": unit.unit.code.text, "unit_version": unit.unit.version.text, "unit_outcome": unit.outcome.text,
                "case_outcome": decision.outcome.text, "case_outcome_word": decision.outcomeWord.en.text,
                "decided_by": decision.decidedBy.text, "decided_at": decision.decidedAt.text,
                "batch": decision.batch.text,
            ]
        }
    }
}
