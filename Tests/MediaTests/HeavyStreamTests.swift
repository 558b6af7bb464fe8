import ExaminationReport
import Foundation
import Media
import Testing

/// Streams that take more to look at than they are worth. A budget of time and one of bytes end it; the sandbox's
/// processor limit, which is above both, ends what does not come back to ask.
@Suite struct HeavyStreamTests {
    private static let samples = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples")

    private func look(at sample: String, _ limit: (inout MediaLimits) -> Void) throws -> MediaLook {
        var limits = MediaLimits()
        limit(&limits)
        let file = try FileHandle(forReadingFrom: Self.samples.appendingPathComponent(sample))
        let request = try #require(ExaminationRequest(keyframes: 12, width: 160))
        return MediaExaminer(limits: limits).look(at: file.fileDescriptor, for: request)
    }

    /// Without time nothing can be looked at, and the file is told to be too complex, not to be damaged.
    @Test(arguments: ["clips/steady-work-english.mp4", "clips/browser-recording.webm", "seeds/camcorder.ts"])
    func endsWhenItsTimeIsSpent(_ sample: String) throws {
        let start = ContinuousClock.now
        let look = try look(at: sample) { $0.duration = .zero }
        #expect(look.outcome.reason != nil)
        #expect(look.pictures.isEmpty)
        #expect(ContinuousClock.now - start < MediaLimits().duration / 2)
    }

    @Test(arguments: ["clips/steady-work-english.mp4", "clips/browser-recording.webm"])
    func endsWhenItsBytesAreSpent(_ sample: String) throws {
        let look = try look(at: sample) { $0.bytesRead = 40_000 }
        #expect(look.outcome == .unreadable(.tooComplex))
        // One read may go over the budget, which is looked at before each.
        #expect(look.bytesRead <= 40_000 + 1 << 20)
    }

    /// A picture too large for the memory that libav may have: an outcome, not the end of the process.
    @Test func endsWhenItsMemoryIsSpent() throws {
        let look = try look(at: "clips/steady-work-english.mp4") { $0.allocationBytes = 100_000 }
        #expect(look.outcome.reason == .tooComplex || look.outcome.reason == .undecodable)
    }

    @Test func withTheUsualLimitsAllOfThemCanBeLookedAt() throws {
        for sample in ["clips/steady-work-english.mp4", "clips/browser-recording.webm", "seeds/camcorder.ts"] {
            #expect(try look(at: sample, { _ in }).outcome == .readable, "\(sample)")
        }
    }
}
