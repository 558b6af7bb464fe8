import Foundation
import Testing

extension EndToEnd {
    /// How commands and the service end, and what they refuse to begin.
    @Suite struct ServiceEndTests {
        @Test func aReaderWhoGoesAwayIsNoFault() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                _ = try await candidate.get("case", "open", "--scheme", "rpl-general", "--unit", "FOOD-KNIFE-01")
                for reader in ["head -n 1", "true"] {
                    let script = "{ '\(site.assay)' case list; echo \"code $?\" >&2; } | \(reader)"
                    let environment = try candidate.environment
                    let outcome = try await site.programs.run("/bin/sh", ["-c", script], environment: environment)
                        .require()
                    #expect(outcome.told == "code 0\n")
                }
            }
        }

        /// One client is in the middle of a request and silent, another sends many small ones.
        @Test func endsInSecondsWhileUploadsRunAndTheyGoOn() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let silent = try await SilentUpload(of: candidate, to: id, length: 100_000)
                try silent.send(40_000)
                let upload = try candidate.start([
                    "evidence", "add", ProjectFiles.english, "--case", id, "--for", "FOOD-KNIFE-01/V1", "--chunk",
                    "4KiB",
                ])
                _ = try await eventually("some of it has arrived", every: .milliseconds(3)) {
                    try site.service.toldSoFar.matches(of: /"PATCH"/).count >= 20 ? true : nil
                }
                let service = try site.service
                let begun = ContinuousClock.now
                service.signal(SIGTERM)
                let ending = try await service.outcome(within: .seconds(20))
                let took = ContinuousClock.now - begun
                #expect(took < .seconds(6), "it took \(took)")
                #expect(ending.code == 0)
                #expect(upload.isRunning, "the client gave up: \(upload.toldSoFar)")

                try await site.startService()
                try await upload.outcome().require()
                #expect(try site.answered().allSatisfy { $0 != "POST /v1/uploads 201" }, "it began anew")
                let evidence = try await candidate.get("case", "show", id).evidence
                #expect(evidence.list.count == 1)
                #expect(evidence[0].digest.text == (try await Sha256.of(ProjectFiles.english, site.programs)))
                #expect(try await silent.offset() == 40_000, "bytes that had arrived are gone")
            }
        }

        @Test func aDataFolderHasOneService() async throws {
            try await Site.with { site in
                let environment = site.home("operator")
                for command in [
                    ["serve", "--data", site.data, "--listen", "127.0.0.1:0"],
                    [
                        "admin", "init", "--data", site.data, "--body", "second", "--title", "Second",
                        "--administrator", "Eve",
                        "--rubrics", ProjectFiles.rubrics,
                    ],
                ] {
                    let refused = try await site.programs.run(site.assay, command, environment: environment)
                    #expect(refused.code == 4)
                    #expect(refused.told.contains("uses the data folder"))
                    #expect(refused.told.contains("\(try site.service.number)"), "it does not say who has it")
                    #expect(refused.told.contains("what to do"))
                }
                #expect(try await site.administrator.get("admin", "person", "list").people.list.count == 1)
            }
        }
    }
}
