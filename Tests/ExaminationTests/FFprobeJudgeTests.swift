import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// Facts equal ffprobe's, or stand in the table with the reason why they do not.
@Suite(
    .enabled(if: ExaminerFixture.realClips != nil, "no real clips beside the package"),
    .enabled(if: OutsideJudge.isInstalled, "ffprobe is not installed")
)
struct FFprobeJudgeTests {
    private func differences(in folder: String) async throws -> [FFprobeDifference] {
        var found: [FFprobeDifference] = []
        for clip in RealClipTests.clips(in: folder) {
            let name = "\(folder)/\(clip.lastComponent?.string ?? "")"
            let report = try #require(try await ExaminerFixture.examine(clip, keyframes: 0).report, "\(name)")
            let show = ["-v", "quiet", "-show_format", "-show_streams", "-show_chapters", "-of", "json", clip.string]
            let probe = try await OutsideJudge.output("ffprobe", show)
            guard let facts = report.facts else {
                // What we cannot open, ffprobe cannot either.
                let root = try? JSONSerialization.jsonObject(with: probe) as? [String: Any]
                let format = root?["format"] as? [String: Any] ?? [:]
                #expect(format.isEmpty, "\(name)")
                continue
            }
            let comparison = try #require(try FFprobeComparison(facts, probe: probe, clip: name), "\(name)")
            found += comparison.differences
        }
        return found
    }

    @Test(arguments: RealClipTests.folders)
    func everyDifferenceHasItsReason(in folder: String) async throws {
        let found = Set(try await differences(in: folder))
        let listed = Set(try FFprobeDifference.listed().filter { $0.clip.hasPrefix(folder + "/") })
        let text = { (rows: Set<FFprobeDifference>) in rows.map(\.description).sorted().joined(separator: "\n") }
        #expect(found.subtracting(listed).isEmpty, "not in the table:\n\(text(found.subtracting(listed)))")
        #expect(listed.subtracting(found).isEmpty, "no longer so:\n\(text(listed.subtracting(found)))")
    }
}
