import AssayTesting
import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// The real examiner, built with the tests, and where the clips are.
enum ExaminerFixture {
    /// The package's own folder.
    static let root = FilePath(#filePath).removingLastComponent().removingLastComponent().removingLastComponent()
    static let samples = root.appending("Samples")

    /// Beside the test bundle's executable in the build folder.
    static func examiner() throws -> ExaminerLocation {
        try #require(ExaminerLocation.ofRunningExecutable(), "assay-examiner is not built")
    }

    static func request(_ keyframes: Int = 12, width: Int = 320) throws -> ExaminationRequest {
        try #require(ExaminationRequest(keyframes: keyframes, width: width))
    }

    /// Examines with the real examiner, at most two at once in the whole test run.
    static func examine(_ file: FilePath, keyframes: Int = 12, width: Int = 320) async throws -> ExaminationResult {
        let pool = ExaminationPool(examiner: try examiner(), deadline: .seconds(120))
        let request = try request(keyframes, width: width)
        return await gate.pass { await pool.examine(file: file, for: request) }
    }

    /// The facts with the digests of the tracks, without pictures.
    static func digested(_ file: FilePath) async throws -> ExaminationResult {
        let pool = ExaminationPool(examiner: try examiner(), deadline: .seconds(120))
        var request = try request(0)
        request.trackDigests = true
        return await gate.pass { [request] in await pool.examine(file: file, for: request) }
    }

    /// The same with everything that takes longer: the better choice, the contact sheet, the check.
    static func examineThoroughly(_ file: FilePath, keyframes: Int = 12, width: Int = 320) async throws
        -> ExaminationResult
    {
        let pool = ExaminationPool(examiner: try examiner(), deadline: .seconds(120))
        var asked = try request(keyframes, width: width)
        asked.choice = .pictures
        asked.contactSheet = true
        asked.sampleCheck = true
        let request = asked
        return await gate.pass { await pool.examine(file: file, for: request) }
    }

    static let gate = Gate(width: 2)

    /// Real clips beside the package, where there are any; else `nil`.
    static let realClips: FilePath? = {
        var folder = root
        while !folder.components.isEmpty {
            folder.removeLastComponent()
            let candidate = folder.appending("shared").appending("media")
            if FileManager.default.fileExists(atPath: candidate.appending("work").string) { return candidate }
        }
        return nil
    }()

    /// Calls `body` with an empty folder that is gone afterwards.
    static func inScratchFolder<Value>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (FilePath) async throws -> Value
    ) async throws -> Value {
        try await ScratchFolder.with { try await body(FilePath($0)) }
    }

    static func files(in folder: FilePath) -> [FilePath] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
        return names.sorted().map { folder.appending($0) }
    }
}

/// Lets only so many through at once. The machine has few cores, and every examiner takes one.
actor Gate {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(width: Int) { free = width }

    func pass<Value: Sendable>(_ body: @Sendable () async throws -> Value) async rethrows -> Value {
        if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
        defer { if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() } }
        return try await body()
    }
}
