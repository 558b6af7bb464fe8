import Foundation
import Testing

extension Day {
    /// Two units wait, three assessors reach for them.
    func takeAtOnce() async throws {
        let assessors = assessors
        async let first = assessors[0].assay("queue", "next", "--json")
        async let second = assessors[1].assay("queue", "next", "--json")
        let taken = [try await first.require().json, try await second.require().json]
        #expect(Set(taken.map(\.caseID.text)) == [wiring, weld], "two assessors got the same unit")
        let third = try await assessors[2].assay("queue", "next").expect(3)
        #expect(third.told.contains("queue-empty"))
        for (assignment, assessor) in zip(taken, assessors) { holders[assignment.caseID.text] = assessor }
        for id in [wiring, weld] {
            let assignee = try await candidate(of: id).get("case", "show", id).units[0].assessor.text
            #expect(assignee == "" || assignee == holders[id]?.id)
        }
    }

    func judgeFromFlagsAndFromAFile() async throws {
        let assessor = try #require(holders[wiring])
        let comment = "Claro y seguro. 很好。"
        let score = ["queue", "score", wiring, "ELEC-ISO-01", "--comment", comment, "--yes"]
        let criteria = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2"]
        try await assessor.assay(score + Scoring.competent(criteria)).require()
        let unit = try await certifier.get("case", "show", wiring).units[0]
        #expect(unit.outcome.text == "competent")
        // Nobody tells the candidate before the decision.
        #expect(try await electrician.get("case", "show", wiring).units[0].outcome == .null)
        #expect(unit.comment.text == comment)
        #expect(unit.judgements.list.map(\.criterion.text) == criteria)

        let other = try #require(holders[weld])
        let template = try await other.does("queue", "score", weld, "SOLD-FIL-01", "--print-template").output
        let file = site.folder + "/scoring.json"
        // As it is printed nothing is met and nothing affirmed: a scoring that says not yet competent.
        try template.write(toFile: file, atomically: true, encoding: .utf8)
        try await other.does("queue", "score", weld, "SOLD-FIL-01", "--file", file, "--yes")
        let judged = try await certifier.get("case", "show", weld).units[0]
        #expect(judged.outcome.text == "not-yet-competent")
        #expect(Set(judged.judgements.list.map(\.verdict.text)) == ["insufficient"])
    }

    /// Criterion by criterion, with a power cut in the middle.
    func judgeAtTheTerminal() async throws {
        knife = try await site.readyCase(of: welder, clip: ProjectFiles.frozen)
        let assessor = try await whoeverIsFirst()
        let score = ["queue", "score", knife, "FOOD-KNIFE-01"]

        let (first, half) = try assessor.startAtTerminal(score)
        try await SatisfiedAssessor.work(at: half, until: "Criterion 4 of 8")
        first.end()
        let draft = try await assessor.get("queue", "show", knife, "FOOD-KNIFE-01").draft.scoring
        #expect(draft.judgements.list.map(\.verdict.text) == ["met", "met", "met"])
        #expect(draft.judgements[2].citations[0].start.int == 1_000)

        let (second, rest) = try assessor.startAtTerminal(score)
        let question = try await rest.question()
        #expect(question.contains("Criterion 4 of 8"), "it does not go on where it was: \(question)")
        try await SatisfiedAssessor.work(at: rest, from: question, until: "y record")
        rest.type("y")
        #expect(try await second.outcome().code == 0, "\(rest.transcript.suffix(2_000))")
        let unit = try await certifier.get("case", "show", knife).units[0]
        #expect(unit.outcome.text == "competent")
        #expect(unit.judgements.list.count == 8)
        #expect(unit.comment.text == SatisfiedAssessor.comment)
    }

    /// One unit waits, two assessors reach for it at once: one gets it.
    private func whoeverIsFirst() async throws -> Person {
        let rivals = [assessors[1], assessors[2]]
        async let one = rivals[0].assay("queue", "next", "--json")
        async let other = rivals[1].assay("queue", "next", "--json")
        let outcomes = [try await one, try await other]
        #expect(outcomes.compactMap(\.code).sorted() == [0, 3], "both or neither got the unit")
        let first = outcomes.firstIndex { $0.succeeded }
        let winner = try #require(first)
        #expect(try outcomes[winner].json.caseID.text == knife)
        return rivals[winner]
    }
}
