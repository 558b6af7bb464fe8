import Foundation
import Testing

extension Day {
    /// The first upload is killed on its way; the same command goes on where it was.
    func sendWithAnInterruption() async throws {
        let command = ["evidence", "add", ProjectFiles.english, "--case", wiring, "--for", "ELEC-ISO-01/V1"]
        let first = try electrician.start(command + ["--chunk", "4KiB"])
        _ = try await eventually("a fifth of the clip was sent", every: .milliseconds(2)) {
            first.isRunning ? Self.percentages(first.toldSoFar).last { $0 >= 20 } : 0
        }
        first.end()
        #expect(try await first.outcome().signal == SIGKILL, "the upload had ended before it was killed")
        #expect(try await electrician.get("case", "show", wiring).evidence.list.isEmpty)

        let second = try await electrician.assay(command + ["--wait", "--json"]).require()
        let resumedAt = try #require(Self.percentages(second.told).first)
        // The last piece had been sent, but perhaps not acknowledged.
        #expect(resumedAt >= 15, "it began anew: \(second.told)")
        #expect(try site.answered().count { $0 == "POST /v1/uploads 201" } == 1)

        let evidence = try await electrician.get("case", "show", wiring).evidence
        #expect(evidence.list.count == 1)
        #expect(evidence[0].digest.text == (try await Sha256.of(ProjectFiles.english, site.programs)))
        #expect(evidence[0].state.text == "usable")
        #expect(evidence[0].facts.durationMilliseconds.int == 25_000)
        #expect(try second.json.evidence[0].id == evidence[0].id)
    }

    func submitBoth() async throws {
        try await welder.adds(ProjectFiles.spanish, to: weld, for: "SOLD-FIL-01")
        for id in [wiring, weld] {
            try await candidate(of: id).does("case", "submit", id, "--own-work")
            #expect(try await candidate(of: id).get("case", "show", id).status.text == "ready")
        }
    }

    /// The percentages that a progress display shows, in their order.
    static func percentages(_ told: String) -> [Int] {
        told.matches(of: /([0-9]+) ?%/).compactMap { Int($0.1) }
    }
}
