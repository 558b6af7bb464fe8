import Examination
import ExaminationReport
import SystemPackage
import Testing

/// Suspicions from the sample index, on clips of which it is known what they show.
@Suite struct IndexHintTests {
    private func hints(_ file: FilePath) async throws -> [IndexHint] {
        try #require(try await ExaminerFixture.examine(file, keyframes: 0).report?.facts).hints
    }

    private func sample(_ name: String) -> FilePath { ExaminerFixture.samples.pushing("clips").appending(name) }

    @Test func suspectsAPictureThatStandsStill() async throws {
        let hints = try await hints(sample("frozen-stretch.mp4"))
        let frozen = try #require(hints.first)
        #expect(hints.count == 1 && frozen.kind == .frozen)
        // `truth.json`: from second 6 to second 14.
        #expect((frozen.fromMilliseconds - 6000).magnitude <= 200 && (frozen.toMilliseconds - 14_000).magnitude <= 200)
    }

    @Test func suspectsDigitalSilence() async throws {
        let hints = try await hints(sample("digital-silence.mp4"))
        #expect(hints.map(\.kind) == [.silent])
        #expect(hints.allSatisfy { $0.fromMilliseconds == 0 && $0.toMilliseconds >= 9900 })
    }

    @Test(arguments: [
        "steady-work-english.mp4", "steady-work-spanish.mp4", "dark.mp4", "no-sound-track.mp4", "rotated-phone.mov",
        "too-short.mp4", "browser-recording.webm",
    ])
    func suspectsNothingOfAPlainClip(_ name: String) async throws {
        #expect(try await hints(sample(name)) == [])
    }

    // MARK: - Real clips

    private func real(_ name: String) async throws -> [IndexHint] {
        try await hints(try #require(ExaminerFixture.realClips).pushing(FilePath(name)))
    }

    @Test(.enabled(if: ExaminerFixture.realClips != nil)) func suspectsBlackAndSilence() async throws {
        let hints = try await real("qc/ax_silent-black-25s.mp4")
        #expect(hints.map(\.kind) == [.blank, .silent])
        #expect(hints.allSatisfy { $0.fromMilliseconds == 0 && $0.toMilliseconds > 24_800 })
    }

    @Test(.enabled(if: ExaminerFixture.realClips != nil)) func suspectsAJoint() async throws {
        #expect(try await real("derived/coffee_blocks_spliced.mp4") == [IndexHint(.keyOffGrid, from: 4000, to: 4000)])
    }

    /// A static camera, films of phones, another encoder each: none of them is edited, frozen or silent.
    @Test(
        .enabled(if: ExaminerFixture.realClips != nil),
        arguments: [
            "work/intel_bottle.mp4", "work/sam2_05_default_juggle.mp4", "phone/mx_with-gps.mov",
            "phone/ax_hdr10-av1.mp4",
            "phone/mx_Issue_515__java_.mp4", "phone/ax_hlg10-color-test.mp4", "neardup/tmk_chair-orig-22-sd-bar.mp4",
            "neardup/tmk_doorknob-hd-no-bar.mp4", "derived/coffee_noaudio.mp4", "formats/mx_sample.3gp",
        ]
    )
    func suspectsNothingOfRealClips(_ name: String) async throws {
        #expect(try await real(name) == [])
    }

    /// These carry digital silence, and nothing else is wrong with them.
    @Test(
        .enabled(if: ExaminerFixture.realClips != nil),
        arguments: ["work/sam2_04_coffee.mp4", "work/sam2_03_blocks.mp4", "derived/coffee_fragmented.mp4"]
    )
    func suspectsOnlySilence(_ name: String) async throws {
        #expect(try await real(name).map(\.kind) == [.silent])
    }
}
