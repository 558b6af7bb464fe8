import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// A service examines thousands of files in a row, in one process that is never restarted.
@Suite struct ManyFilesTests {
    /// How many; `ASSAY_MANY_FILES=1000` for a longer look.
    private static let count = ProcessInfo.processInfo.environment["ASSAY_MANY_FILES"].flatMap { Int($0) } ?? 90

    /// Resident memory in KiB (proc(5)), what of it is files not counted.
    private static func memory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") })
        return try #require(Int(line.filter(\.isNumber)))
    }

    private static func descriptors() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }

    @Test func leaveNothingBehind() async throws {
        let clip = ExaminerFixture.samples.appending("clips").appending("too-short.mp4")
        let pool = ExaminationPool(examiner: try ExaminerFixture.examiner(), spares: 1, deadline: .seconds(120))
        func examine(_ count: Int) async throws {
            for _ in 0..<count {
                let result = await pool.examine(file: clip, for: try ExaminerFixture.request(1))
                #expect(result.fault == nil)
                #expect(result.pictures.count == 1)
            }
        }
        // The first ones fill caches.
        try await examine(Self.count / 3)
        let (memory, descriptors) = (try Self.memory(), try Self.descriptors())
        try await examine(Self.count - Self.count / 3)
        #expect(try Self.memory() - memory < 4096, "KiB after the first \(Self.count / 3) of \(Self.count) files")
        #expect(try Self.descriptors() <= descriptors)
        await pool.shutDown()
        #expect(ChildProcesses.ofThisTest() == [])
    }
}
