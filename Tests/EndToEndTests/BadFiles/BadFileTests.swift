import Foundation
import Testing

extension EndToEnd {
    /// A clip that cannot be assessed comes back with a reason that its candidate can act on, and the case goes on.
    @Suite struct BadFileTests {
        /// Handed in before anybody knew: the examination returns the case.
        @Test func returnsWhatWasHandedInUnknown() async throws {
            try await Site.with { site in
                let examiner = try GatedExaminer(in: site.folder)
                try site.killService()
                try await site.startService(settings: ["ASSAY_EXAMINER": examiner.path])
                let candidate = try await site.person("Lucía", "candidate")
                for file in BadFile.all {
                    let id = try await site.admittedCase(of: candidate, unit: file.unit)
                    try await Self.send(file, to: id, of: candidate)
                    try await candidate.does("case", "submit", id, "--own-work")
                    #expect(try await candidate.get("case", "show", id).status.text == "submitted")

                    try examiner.open()
                    try await Self.expectAdvice(on: file, in: id, of: candidate)
                    #expect(try await candidate.get("case", "show", id).status.text == "returned", "\(file.clip)")
                    try await Self.sendAGoodOneInstead(of: file, to: id, of: candidate)
                    try examiner.close()
                }
            }
        }

        /// Known already: the submission is refused, and nothing has changed.
        @Test func refusesWhatIsKnownToBeUnusable() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Lucía", "candidate")
                let file = try #require(BadFile.all.first { $0.finding == "too-short" })
                let id = try await site.admittedCase(of: candidate, unit: file.unit)
                let purpose = ["--case", id, "--for", "\(file.unit)/V1", "--wait"]
                let added = try await candidate.assay(["evidence", "add", ProjectFiles.clip(file.clip)] + purpose)
                    .expect(8)
                #expect((added.output + added.told).contains(file.english))

                try await site.becomesQuiet()
                let before = try await candidate.get("case", "show", id)
                let refused = try await candidate.assay("case", "submit", id, "--own-work").expect(1)
                #expect(refused.told.contains("evidence-unusable"))
                #expect(refused.told.contains(file.finding), "the finding is not named: \(refused.told)")
                #expect(try await candidate.get("case", "show", id) == before)
                try await Self.sendAGoodOneInstead(of: file, to: id, of: candidate)
            }
        }

        /// The command does not send an empty file, so another client does.
        private static func send(_ file: BadFile, to id: String, of candidate: Person) async throws {
            let path = ProjectFiles.clip(file.clip)
            let command = ["evidence", "add", path, "--case", id, "--for", "\(file.unit)/V1"]
            guard file.finding == "empty" else {
                try await candidate.assay(command).require()
                return
            }
            try await candidate.assay(command).expect(74)
            let metadata = HTTPCall.uploadMetadata([
                "case": id, "unit": file.unit, "requirement": "V1", "filename": file.clip,
            ])
            let created = try await HTTPCall.send(
                "POST",
                try candidate.site.server + "/v1/uploads",
                token: candidate.token,
                headers: ["Tus-Resumable": "1.0.0", "Upload-Length": "0", "Upload-Metadata": metadata]
            )
            try #require(created.status == 201, "\(created.body)")
        }

        private static func expectAdvice(on file: BadFile, in id: String, of candidate: Person) async throws {
            let evidence = try await eventually("\(file.clip) was examined") {
                let evidence = try await candidate.get("case", "show", id).evidence
                return evidence[0].state.text == "checking" || evidence.list.isEmpty ? nil : evidence[0]
            }
            #expect(evidence.state.text == "unusable")
            #expect(
                evidence.findings.list.map(\.code.text).contains(file.finding),
                "\(file.clip): \(evidence.findings)"
            )
            let list = ["evidence", "list", "--case", id]
            #expect(try await candidate.assay(list).require().output.contains(file.english), "\(file.clip)")
            let spanish = try await candidate.assay(list, environment: ["LANG": "es_MX.UTF-8"]).require()
            #expect(spanish.output.contains(file.spanish), "\(file.clip)")
        }

        private static func sendAGoodOneInstead(of file: BadFile, to id: String, of candidate: Person) async throws {
            let bad = try await candidate.get("case", "show", id).evidence[0].id.text
            try await candidate.does("evidence", "withdraw", bad, "--case", id)
            try await candidate.adds(ProjectFiles.english, to: id, for: file.unit)
            try await candidate.does("case", "submit", id, "--own-work")
            #expect(try await candidate.get("case", "show", id).status.text == "ready", "\(file.clip)")
        }
    }
}
