import Foundation
import Testing

extension EndToEnd {
    /// What the closer look finds counts: a clip that harms its examiner reaches nobody who would open it.
    @Suite struct QuarantineTests {
        /// In the assessor's hands already when its examiner breaks out: it is taken back.
        @Test func takesBackAClipThatBreaksOutInTheCloserLook() async throws {
            try await Self.withFallingExaminer { site, examiner in
                let gate = site.folder + "/gate"
                try examiner.fall(
                    "while [ ! -e '\(gate)' ]; do /bin/sleep 0.05; kill -0 $PPID || exit 1; done; kill -SYS $$"
                )
                let candidate = try await site.person("Lucía Quiñones", "candidate")
                let assessor = try await site.person("Berta", "assessor")
                let id = try await site.admittedCase(of: candidate)
                try await candidate.does(
                    "evidence",
                    "add",
                    ProjectFiles.english,
                    "--case",
                    id,
                    "--for",
                    "FOOD-KNIFE-01/V1"
                )
                try await candidate.does("case", "submit", id, "--own-work")
                _ = try await eventually("the unit is ready") {
                    try await candidate.get("case", "show", id).status.text == "ready" ? true : nil
                }
                try await assessor.does("queue", "next")
                let clip = try await assessor.get("queue", "show", id, "FOOD-KNIFE-01").evidence[0].id.text
                let file = site.folder + "/clip"
                try await assessor.does("evidence", "save", clip, "--case", id, "--output", file + "-before")

                try Data().write(to: URL(filePath: gate))
                _ = try await eventually("the set is returned") {
                    try await candidate.get("case", "show", id).status.text == "returned" ? true : nil
                }
                let evidence = try await candidate.get("case", "show", id).evidence[0]
                #expect(evidence.state.text == "unusable" && evidence.check.text == "failed")
                #expect(evidence.findings.list.map(\.code.text) == ["not-examinable"])
                #expect(evidence.receipt.state.text == "withheld")

                let frames = site.folder + "/frames"
                for person in [assessor, candidate] {
                    let save = try await person.assay("evidence", "save", clip, "--case", id, "--output", file).expect(
                        1
                    )
                    #expect(
                        save.told.contains("evidence-quarantined") && save.told.contains("quarantined: its examination")
                    )
                    let pictures = ["evidence", "keyframes", clip, "--case", id, "--output", frames]
                    #expect(try await person.assay(pictures).expect(1).told.contains("evidence-quarantined"))
                }
                #expect(!FileManager.default.fileExists(atPath: file))
                try await site.administrator.does("evidence", "save", clip, "--case", id, "--output", file)
                #expect(FileManager.default.contentsEqual(atPath: file, andPath: ProjectFiles.english))

                let lines = try Self.securityEvents(of: site)
                #expect(lines.count == 1)
                let entry = try JSON(text: try #require(lines.first))
                #expect(entry.event.text == "violation" && entry.code.text == "violation")
                #expect(entry.evidence.text == clip && entry.quarantine.text == "true")
                let log = try site.service.toldSoFar
                for secret in ["Quiñones", "Berta", candidate.token, assessor.token, "steady-work"] {
                    #expect(!log.contains(secret), "the log tells \(secret)")
                }
                #expect(!lines.joined().contains(candidate.id))
            }
        }

        /// A crash and a forged report are told like a violation; the very same file is answered like the first time.
        @Test func tellsOfACrashAndOfAForgery() async throws {
            try await Self.withFallingExaminer { site, examiner in
                let candidate = try await site.person("Lucía", "candidate")
                let fates = [
                    ("kill -SEGV $$", "crash", "crashed"),
                    ("printf nonsense; exit 0", "forgery", "malformed-report-unknown-frame"),
                ]
                for (fate, event, code) in fates {
                    try examiner.fall(fate)
                    let id = try await site.admittedCase(of: candidate)
                    let add = [
                        "evidence", "add", ProjectFiles.english, "--case", id, "--for", "FOOD-KNIFE-01/V1", "--wait",
                    ]
                    for _ in 1...2 {
                        let added = try await candidate.assay(add).expect(8)
                        #expect(
                            added.output.contains("not-examinable")
                                && added.output.contains("could not be examined safely")
                        )
                    }
                    #expect(try await candidate.get("case", "show", id).evidence.list.count == 1)
                    let entries = try Self.securityEvents(of: site).map { try JSON(text: $0) }
                    #expect(
                        entries.contains {
                            $0.event.text == event && $0.code.text == code && $0.quarantine.text == "true"
                        }
                    )
                    try await candidate.does("case", "withdraw", id, "--yes")
                }
            }
        }

        /// Killed for want of memory: nothing is said of the clip, and it has its receipt once that is over.
        @Test func takesACheckUpAgainThatTheMachineBrokeOff() async throws {
            try await Self.withFallingExaminer { site, examiner in
                try examiner.fall("kill -KILL $$")
                let candidate = try await site.person("Lucía", "candidate")
                let id = try await site.admittedCase(of: candidate)
                try await candidate.does(
                    "evidence",
                    "add",
                    ProjectFiles.english,
                    "--case",
                    id,
                    "--for",
                    "FOOD-KNIFE-01/V1"
                )
                _ = try await eventually("the check waits for another attempt") {
                    let jobs = try await site.administrator.get("admin", "job", "list").jobs
                    return jobs[0].lastError.text == "over-limit-memory" ? true : nil
                }
                let evidence = try await candidate.get("case", "show", id).evidence[0]
                #expect(evidence.state.text == "checking" && evidence.findings.list.isEmpty)
                let events = try Self.securityEvents(of: site)
                #expect(events.allSatisfy { $0.contains("excess") && !$0.contains(#""true""#) })
                try examiner.fall(":")
                _ = try await eventually("the clip has its receipt") {
                    try await candidate.get("case", "show", id).evidence[0].receipt.state.text == "issued" ? true : nil
                }
            }
        }

        private static func withFallingExaminer(_ body: (Site, FallingExaminer) async throws -> Void) async throws {
            try await Site.with { site in
                let examiner = try FallingExaminer(in: site.folder)
                try site.killService()
                try await site.startService(settings: ["ASSAY_EXAMINER": examiner.path])
                try await body(site, examiner)
            }
        }

        private static func securityEvents(of site: Site) throws -> [String] {
            try site.service.toldSoFar.split(separator: "\n").map(String.init).filter { $0.contains("security event") }
        }
    }
}
