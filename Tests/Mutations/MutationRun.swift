import Examination
import ExaminationReport
import Foundation
import HostileClips
import SystemPackage

/// Examines one damaged clip after another, as the product does it, and counts how they end.
actor MutationRun {
    private let settings: Settings
    private let bases: [MutatedClip.Base]
    private let pool: ExaminationPool
    private let scratch: FilePath
    private var next: Int
    private var ended = 0
    private var summary = MutationSummary()

    init(_ settings: Settings, scratch: FilePath) throws {
        self.settings = settings
        self.scratch = scratch
        bases = try settings.bases()
        guard !bases.isEmpty else { throw Settings.Trouble("no clips in \(settings.clips)") }
        guard let examiner = ExaminerLocation(at: FilePath(settings.examiner)) else {
            throw Settings.Trouble("no examiner at \(settings.examiner)")
        }
        pool = ExaminationPool(examiner: examiner, atOnce: settings.atOnce)
        next = settings.first
    }

    /// Runs all of them, as many at once as the settings say.
    func run() async throws -> MutationSummary {
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<settings.atOnce {
                group.addTask { while let number = await self.take() { try await self.examine(number) } }
            }
            try await group.waitForAll()
        }
        summary.seconds = Int((ContinuousClock.now - start) / .seconds(1))
        return summary
    }

    private func take() -> Int? {
        guard next < settings.first + settings.count else { return nil }
        defer { next += 1 }
        return next
    }

    private func examine(_ number: Int) async throws {
        let clip = MutatedClip(seed: settings.seed, number: number, bases: bases)
        let file = scratch.appending(clip.name)
        try Data(clip.bytes).write(to: URL(fileURLWithPath: file.string))
        let result = await pool.examine(file: file, for: Self.request(number))
        let isFine = summary.take(result, of: clip)
        if isFine {
            try FileManager.default.removeItem(atPath: file.string)
        } else {
            try keep(file)
        }
        ended += 1
        noteProgress()
    }

    /// Every third one with everything that takes longer.
    private static func request(_ number: Int) -> ExaminationRequest {
        let quick = ExaminationRequest(keyframes: 4, width: 160) ?? .twelveKeyframes
        return number % 3 == 0 ? quick.thorough : quick
    }

    private func keep(_ file: FilePath) throws {
        guard let folder = settings.keep, let name = file.lastComponent?.string else { return }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let kept = FilePath(folder).appending(name).string
        try? FileManager.default.removeItem(atPath: kept)
        try FileManager.default.moveItem(atPath: file.string, toPath: kept)
    }

    /// Growth is judged between the first tenth and the last: by then all that is made once is there.
    private func noteProgress() {
        let tenth = max(1, settings.count / 10)
        guard ended % tenth == 0 else { return }
        let resident = Settings.residentKibibytes
        if ended == tenth { summary.residentAfterFirstTenth = resident }
        summary.residentAtEnd = resident
        let line =
            "mutations: \(ended) of \(settings.count), \(summary.failures.count) failed, \(resident) KiB resident\n"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
