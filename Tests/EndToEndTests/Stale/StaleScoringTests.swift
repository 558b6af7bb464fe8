import Foundation
import Testing

extension EndToEnd {
    /// The candidate brings more while an assessor still looks at the old set.
    @Suite struct StaleScoringTests {
        private static let unit = "FOOD-KNIFE-01"

        @Test func staleScoring() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Eva", "candidate")
                let assessor = try await site.person("Otto", "assessor")
                let id = try await site.readyCase(of: candidate)
                try await assessor.does("queue", "next")
                let score = ["queue", "score", id, Self.unit]
                let old = try await assessor.get("queue", "show", id, Self.unit)

                let file = site.folder + "/scoring.json"
                let template = try await assessor.does("queue", "score", id, Self.unit, "--print-template").output
                try template.write(toFile: file, atomically: true, encoding: .utf8)

                // In one window all is answered but not recorded; in another further evidence is asked for.
                let (begun, terminal) = try assessor.startAtTerminal(score)
                try await SatisfiedAssessor.work(at: terminal, until: "y record")
                try await assessor.assay(score + ["--yes"] + Scoring.furtherEvidence()).require()
                #expect(try await candidate.get("case", "show", id).status.text == "further-evidence")
                try await candidate.adds(ProjectFiles.spanish, to: id, for: Self.unit)
                try await candidate.does("case", "submit", id, "--own-work")

                try await site.becomesQuiet()
                let before = try await site.administrator.get("case", "show", id)
                #expect(before.status.text == "in-assessment")
                #expect(before.sets.list.count == 2)
                terminal.type("y")
                #expect(try await begun.outcome().code == 4, "\(terminal.transcript.suffix(1_500))")
                #expect(terminal.transcript.contains("Nothing was overwritten"))
                #expect(try await site.administrator.get("case", "show", id) == before)
                // What was answered is not lost.
                let kept = try await assessor.get("queue", "show", id, Self.unit)
                #expect(kept.draft.scoring.judgements.list.count == Scoring.knife.count, "the draft is gone")

                try await Self.refusesWhatWasMadeOnTheOldSet(old, by: assessor)
                #expect(try await site.administrator.get("case", "show", id) == before)

                // What was printed, or looked at, for the old set is no judgement of the new one.
                let version = String(old.caseVersion.int ?? 0)
                for late in [["--file", file], ["--case-version", version] + Scoring.competent()] {
                    let outcome = try await assessor.assay(score + ["--yes"] + late)
                    #expect(outcome.code == 4, "\(outcome.told)")
                }
                #expect(try await site.administrator.get("case", "show", id) == before)

                // Looked at again, it is taken.
                try await assessor.assay(score + ["--yes"] + Scoring.competent()).require()
                #expect(try await site.administrator.get("case", "show", id).units[0].outcome.text == "competent")
            }
        }

        /// As another client would: with the set, the version and the rubric that it has seen. A draft stays as it was.
        private static func refusesWhatWasMadeOnTheOldSet(_ old: JSON, by assessor: Person) async throws {
            let id = old.caseID.text
            try await assessor.assay(["queue", "score", id, unit, "--draft"] + Scoring.competent()).require()
            let draft = try await assessor.get("queue", "show", id, unit).draft
            let judgements = draft.scoring.judgements.list.map { judgement in
                let citation = judgement.citations[0]
                return """
                    {"criterion": "\(judgement.criterion.text)", "verdict": "met", "citations": [
                        {"evidence": "\(citation.evidence.text)", "start": 1000, "end": 4000}]}
                    """
            }
            let body = """
                {"caseVersion": \(old.caseVersion.int ?? 0), "set": \(old.set.int ?? 0),
                 "rubric": "\(old.rubric.contentDigest.text)", "scoring": {
                    "judgements": [\(judgements.joined(separator: ","))],
                    "rulesOfEvidence": {"valid": true, "sufficient": true, "authentic": true, "current": true}}}
                """
            let answer = try await HTTPCall.send(
                "POST",
                assessor.site.server + "/v1/cases/\(id)/units/\(unit)/judgement",
                token: assessor.token,
                headers: ["Content-Type": "application/json", "Idempotency-Key": "stale-scoring"],
                body: Data(body.utf8)
            )
            #expect(answer.status == 409, "\(answer.body)")
            #expect(try JSON(text: answer.body).code.text == "set-stale")
            #expect(try await assessor.get("queue", "show", id, unit).draft == draft)
        }
    }
}
