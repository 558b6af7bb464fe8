import ExaminationReport
import Foundation
import Testing

@testable import Media

/// A budget that ends before the check behind a receipt is no damage: nothing is said of the samples then.
@Suite struct SpentBudgetTests {
    private static let samples = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples")

    private static func check(_ sample: String, _ limit: (inout MediaLimits) -> Void = { _ in }) throws -> MediaLook {
        var limits = MediaLimits()
        limit(&limits)
        let file = try FileHandle(forReadingFrom: samples.appendingPathComponent(sample))
        var request = try #require(ExaminationRequest(keyframes: 0, width: 160))
        request.sampleCheck = true
        return MediaExaminer(limits: limits).look(at: file.fileDescriptor, for: request)
    }

    /// Ends after each part of what the whole check reads: it is passed, or was not made, and never failed.
    @Test(arguments: [
        "clips/browser-recording.webm", "clips/steady-work-english.mp4", "clips/spoken.wav", "seeds/camcorder.ts",
        "seeds/editor.mkv", "seeds/camera.avi",
    ])
    func isToldWhereverTheBytesEnd(_ sample: String) throws {
        let whole = try Self.check(sample)
        #expect(whole.sampleCheck?.isPassed == true)
        var unfinished = 0
        for part in 1...24 {
            let look = try Self.check(sample) { $0.bytesRead = Int64(whole.bytesRead * part / 25) }
            if let check = look.sampleCheck {
                #expect(check.isPassed, "told as damage after \(part) of 25 parts")
            } else {
                #expect(look.notes.contains(.outOfTime), "\(look.outcome) after \(part) of 25 parts")
                unfinished += 1
            }
        }
        #expect(unfinished > 0)
    }

    /// The last picture needs more than the budget for it: too complex, whatever else is in order.
    @Test func aLastPictureTooFarFromItsKeyIsNoDamage() throws {
        let look = try Self.check("clips/steady-work-english.mp4") { $0.pixelsOfLastGroup = 1 }
        #expect(look.outcome == .unreadable(.tooComplex))
        #expect(!look.notes.contains(.outOfTime))
    }

    /// The largest upload can be read as often as a recording without an index needs, and the parent waits longer.
    @Test func aThoroughLookMayReadTheLargestFileSeveralTimes() {
        let largest: Int64 = 4 << 30
        let (quick, thorough) = (MediaLimits(), MediaLimits.thorough)
        #expect(thorough.bytesScanned > largest && thorough.bytesRead >= 5 * largest)
        #expect(thorough.duration > quick.duration && quick.duration == .seconds(25) && quick.bytesRead == 1 << 30)
    }
}
