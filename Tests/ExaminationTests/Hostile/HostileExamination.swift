import Examination
import ExaminationReport
import Foundation
import HostileClips
import SystemPackage
import Testing

/// Examines bytes that were made to do harm, and holds every examination to the same bounds.
enum HostileExamination {
    /// Such a file takes a few hundredths of a second. This bound is half of what the examiner gives itself, so that only what
    /// does not end by itself breaks it, not a busy machine.
    static let processorMilliseconds = 10_000
    static let peakKibibytes = 200 << 10

    /// A small clip of `Samples/seeds`, to be changed.
    static func seed(_ name: String = "phone.mp4") throws -> Clip {
        Clip(Array(try HostileFileTests.bytes("seeds/\(name)")))
    }

    /// The report on the bytes, which must come within the bounds.
    static func report(
        on bytes: [UInt8],
        thorough: Bool = false,
        _ location: SourceLocation = #_sourceLocation
    ) async throws -> ExaminationReport {
        try await ExaminerFixture.inScratchFolder { folder in
            let file = folder.appending("clip.mp4")
            try Data(bytes).write(to: file)
            return try await report(on: file, thorough: thorough, location)
        }
    }

    static func report(
        on file: FilePath,
        thorough: Bool = false,
        _ location: SourceLocation = #_sourceLocation
    ) async throws -> ExaminationReport {
        let quick = try ExaminerFixture.request(4, width: 64)
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), deadline: .seconds(60))
        let result = await ExaminerFixture.gate.pass {
            await pool.examine(file: file, for: thorough ? quick.thorough : quick)
        }
        let report = try #require(result.report, "\(String(describing: result.fault))", sourceLocation: location)
        #expect(report.usage.processorMilliseconds < processorMilliseconds, sourceLocation: location)
        #expect((1..<peakKibibytes).contains(report.usage.peakKibibytes), sourceLocation: location)
        return report
    }

    /// What a report says in one word: `readable`, or the reason against it.
    static func ending(_ report: ExaminationReport) -> String { report.outcome.reason?.rawValue ?? "readable" }
}
