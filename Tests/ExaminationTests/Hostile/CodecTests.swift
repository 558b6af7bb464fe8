import ExaminationReport
import HostileClips
import Testing

/// Codecs off the list are not decoded, whatever container they come in: memory errors are found in their decoders.
@Suite struct CodecTests {
    /// QuickTime's names of MagicYUV, Sorenson, Animation, PNG, ProRes, Motion JPEG B, DV, Cinepak, TrueMotion, GIF,
    /// Targa, uncompressed.
    @Test(arguments: [
        "M8RG", "SVQ3", "rle ", "png ", "apcn", "mjpb", "dvc ", "cvid", "VP60", "gif ", "tga ", "v210", "icod", "FFV1",
    ])
    func movieOfACodecThatIsNotAccepted(_ type: String) async throws {
        var clip = try HostileExamination.seed("turned.mov")
        clip.rename("avc1", to: type)
        let report = try await HostileExamination.report(on: clip.bytes, thorough: true)
        #expect(report.outcome == .unreadable(.codecNotAccepted))
        #expect(report.facts?.streams.first?.isAccepted == false)
    }

    @Test(arguments: ["V_REAL/RV40", "V_THEORA", "V_PRORES", "V_FFV1", "V_SNOW", "V_UNCOMPRESSED", "V_DIRAC"])
    func matroskaFileOfACodecThatIsNotAccepted(_ codec: String) async throws {
        var clip = try HostileExamination.seed("editor.mkv")
        clip.replacePayload("86", with: Array(codec.utf8))
        #expect(try await HostileExamination.report(on: clip.bytes).outcome == .unreadable(.codecNotAccepted))
    }

    @Test func aCodecWithAKnownMemoryErrorInBothContainers() async throws {
        for name in ["malformed/magicyuv.mkv", "malformed/magicyuv.mov"] {
            let report = try await HostileExamination.report(on: Array(try HostileFileTests.bytes(name)))
            #expect(report.outcome == .unreadable(.codecNotAccepted), "\(name)")
        }
    }

    /// A name that no version of FFmpeg knows is no codec either.
    @Test func aCodecThatNobodyKnows() async throws {
        var clip = try HostileExamination.seed("turned.mov")
        clip.rename("avc1", to: "\u{1}\u{2}]\u{3}")
        #expect(try await HostileExamination.report(on: clip.bytes).outcome == .unreadable(.codecNotAccepted))
    }
}
