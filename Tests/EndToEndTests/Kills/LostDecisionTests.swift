import Foundation
import Testing

extension EndToEnd {
    /// Attack T62: a certifier decides, the service dies, and nobody knows whether the decision was taken.
    @Suite struct LostDecisionTests {
        private static let unit = "FOOD-KNIFE-01"

        @Test("T62: a decision that is sent again to the service that took over is there once")
        func decidesOnce() async throws {
            try await Site.with { site in
                let desk = try Desk(site)
                let assessor = try await site.person("Otto", "assessor")
                let certifier = try await site.person("Carmen", "certifier")
                // It dies at once, in the middle, and when the answer is on its way.
                for (clip, pause) in [(ProjectFiles.english, 0), (ProjectFiles.spanish, 4), (ProjectFiles.frozen, 50)] {
                    let candidate = try await site.person("Ana", "candidate")
                    let id = try await site.readyCase(of: candidate, clip: clip)
                    try await assessor.does("queue", "next")
                    try await assessor.assay(["queue", "score", id, Self.unit, "--yes"] + Scoring.competent()).require()
                    // The closer look at the clip makes versions, too.
                    try await site.becomesQuiet()
                    let seen = try #require(try await certifier.get("case", "show", id).version.int)
                    let request = RawRequest(
                        "POST",
                        "/v1/cases/\(id)/decision",
                        [
                            "Authorization": "Bearer \(certifier.token)", "Content-Type": "application/json",
                            "Idempotency-Key": "decide-\(id)",
                        ],
                        body: Array(#"{"version": \#(seen)}"#.utf8)
                    )
                    let lost = try desk.connect()
                    try lost.send(request.bytes)
                    try await Task.sleep(for: .milliseconds(pause))
                    try site.killService()
                    lost.close()
                    try await site.startService()

                    let answers = [try await desk.send(request), try await desk.send(request)]
                    #expect(answers.map(\.status) == [200, 200], "\(answers)")
                    #expect(answers[0].body == answers[1].body)
                    let view = try await site.administrator.get("case", "show", id)
                    #expect(view.version.int == seen + 3, "the decision, that it is told, and the certificate")
                    let rows = try await certifier.get("export", "decisions").decisions.list
                    let own = rows.filter { $0.caseID.text == id }.map(\.decision.text)
                    #expect(own == [view.decision.id.text])
                }
            }
        }
    }
}
