import Examination
import ExaminationReport
import SystemPackage

/// Looks at many files, several at once, and gives the results in the order of the files.
struct FileExaminations {
    let pool: ExaminationPool
    let request: ExaminationRequest
    /// How many at once, at least one.
    let atOnce: Int

    /// Calls `take` for each file in turn. What it throws ends the examinations that are under way.
    ///
    /// Results hold pictures: at most twice `atOnce` of them are kept, however slow the first file is.
    func run(_ files: [String], _ take: (String, ExaminationResult) throws -> Void) async throws {
        try await withThrowingTaskGroup(of: (Int, ExaminationResult).self) { group in
            var started = 0
            var taken = 0
            var waiting: [Int: ExaminationResult] = [:]
            while taken < files.count {
                while started < files.count, started - taken < 2 * atOnce {
                    let number = started
                    let path = FilePath(files[number])
                    group.addTask { (number, await pool.examine(file: path, for: request)) }
                    started += 1
                }
                guard let (number, result) = try await group.next() else { return }
                waiting[number] = result
                while let next = waiting.removeValue(forKey: taken) {
                    try take(files[taken], next)
                    taken += 1
                }
            }
        }
    }
}
