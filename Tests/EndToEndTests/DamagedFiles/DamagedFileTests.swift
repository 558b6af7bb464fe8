import AssayTesting
import Foundation
import Testing

extension EndToEnd {
    /// Small clips damaged in many ways, through the examiner as the service runs it. `make fuzz` does more of the same.
    @Suite struct DamagedFileTests {
        @Test func fiveHundredDamagedClipsBreakNothing() async throws {
            try await ScratchFolder.with { folder in
                let programs = Programs(folder: folder)
                defer { programs.endAll() }
                let kept = ProjectFiles.root.appending(path: ".build/fuzz-found").path
                let outcome = try await programs.run(
                    try Binaries.mutations(),
                    [
                        "--examiner", try Binaries.examiner(), "--clips", ProjectFiles.seeds, "--count", "500",
                        "--seed", "500", "--keep", kept,
                    ],
                    within: .seconds(240)
                )
                let summary = try outcome.json
                // A crash, a hang to the deadline, or a report that breaks its bounds; the files are kept.
                #expect(summary.failures.list.isEmpty, "\(kept): \(summary.failures)")
                let (first, last) = (summary.residentAfterFirstTenth.int, summary.residentAtEnd.int)
                #expect(try #require(last) * 10 <= #require(first) * 11, "the parent has grown")
                #expect(outcome.code == 0)
                // The damage must be neither total nor none.
                let endings = summary.endings.object
                #expect(endings.values.compactMap(\.int).reduce(0, +) == 500)
                #expect(try (50...450).contains(#require(endings["readable"]?.int)))
                #expect(endings.count >= 6)
            }
        }
    }
}
