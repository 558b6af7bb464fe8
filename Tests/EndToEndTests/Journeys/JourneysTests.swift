import AssayTesting
import Foundation
import Testing

extension EndToEnd {
    /// Everybody's way through a case, on the real binaries, as the script tells it.
    @Suite struct JourneysTests {
        @Test func everybodyGetsToTheEndOfTheirWay() async throws {
            try await ScratchFolder.with { folder in
                let programs = Programs(folder: folder)
                defer { programs.endAll() }
                let binaries = URL(filePath: try Binaries.assay()).deletingLastPathComponent().path
                let script = ProjectFiles.root.appending(path: "Samples/journeys").path
                let command = ["-c", #"exec "$0" "$@" 2>&1"#, script, binaries, folder + "/work"]
                let printed = try await programs.run("/bin/sh", command, within: .seconds(240)).require().output
                let shown = try #require(printed.split(separator: "== What the candidate sees").last)
                // The decision stands anew, the old one beside it, and the certificate took the place of another.
                #expect(shown.contains("certified"))
                #expect(shown.contains("upheld-reassess"))
                #expect(shown.contains("replaced"))
                for act in Self.acts { #expect(shown.contains(" \(act) "), "\(act) is not in the history") }
            }
        }

        /// In which somebody's journey is told.
        private static let acts = [
            "enquired", "applied", "admitted", "adjustments-requested", "plan-proposed", "plan-agreed",
            "evidence-received", "submitted", "allocated", "session-scheduled", "session-held", "judged",
            "drawn-for-second-marking", "sampled", "verified", "recommended", "decided", "notified",
            "certificate-issued", "appeal-lodged", "appeal-admitted", "panel-appointed", "appeal-decided",
            "certificate-replaced", "complaint-lodged", "complaint-settled", "malpractice-reported",
            "certificate-suspended", "malpractice-settled", "certificate-reinstated",
        ]
    }
}
