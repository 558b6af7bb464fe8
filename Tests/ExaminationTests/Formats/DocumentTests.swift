import Examination
import ExaminationReport
import Foundation
import Testing

/// PDF documents through the real examiner.
@Suite struct DocumentTests {
    /// Whatever is inside, no more is read than the beginning and the end.
    @Test func readsHeaderAndTrailerAlone() async throws {
        let body = Data("%PDF-2.0\n".utf8) + Data(repeating: 0x41, count: 3_000_000) + Data("\n%%EOF\r\n".utf8)
        let report = try #require(try await HostileFileTests.examine(body).report)
        #expect(report.outcome == .readable)
        #expect(report.kind == .document)
        #expect(report.facts?.document == DocumentFacts(version: "2.0"))
        #expect(report.facts?.byteCount == body.count)
        #expect(report.usage.bytesRead <= 4096)
    }

    @Test(arguments: [
        ("%PDF-1.7\nno end", UnreadableReason.truncated), ("%PDF-\n%%EOF", .malformed), ("%PDF-x.1\n%%EOF", .malformed),
        ("\n%PDF-1.7\n%%EOF", .notAVideo), ("%!PS-Adobe-3.0\n%%EOF", .notAVideo),
    ])
    func refusesWhatIsNone(_ text: String, _ reason: UnreadableReason) async throws {
        #expect(try await HostileFileTests.examine(Data(text.utf8)).report?.outcome == .unreadable(reason))
    }
}
