import ExaminationReport
import Testing

@Suite struct MediaReleaseTests {
    @Test(arguments: [
        ("5.1.9-0+deb12u1", true), ("5.1.10-0+deb12u1", false), ("5.1.11", false), ("6.1.1-3ubuntu5", true),
        ("6.1.6", false), ("n7.1.2", true), ("n7.1.5", false), ("8.1.2", false), ("8.1", true), ("9.0", false),
        // Lines in which nothing was repaired.
        ("4.4.2-0ubuntu0.22.04.1", true), ("7.0.3", true), ("8.0", true),
    ])
    func knowsWhereTheHolesAre(_ row: (text: String, hasHoles: Bool)) throws {
        #expect(try #require(MediaRelease(row.text)).hasKnownHoles == row.hasHoles)
    }

    @Test(arguments: ["N-113007-g8d24a28d06", "git-2024-01-01", "", "seven", "5"])
    func doesNotGuessBetweenReleases(_ text: String) {
        #expect(MediaRelease(text) == nil)
    }

    @Test func everyLayerSaysWhatToDoWithoutIt() {
        #expect(Set(SandboxLayer.allCases.map(\.name)).count == SandboxLayer.allCases.count)
        #expect(SandboxLayer.allCases.allSatisfy { $0.advice.count > 20 })
    }

    @Test func aSelfCheckThatIsNoneIsRefused() throws {
        let check = ExaminerSelfCheck(
            sandboxLayers: 131,
            refusal: "why",
            landlockVersion: 7,
            mediaRelease: "5.1.9",
            libraries: [.init(name: "libavcodec", version: "59.37.100")]
        )
        #expect(try ExaminerSelfCheck(json: try check.json()) == check)
        #expect(throws: ReportDefect.notAReport) { try ExaminerSelfCheck(json: Array("{}".utf8)) }
        #expect(throws: ReportDefect.frameTooLong) {
            try ExaminerSelfCheck(json: [UInt8](repeating: 32, count: 1 << 20))
        }
    }
}
