import AssayTesting
import Foundation
import Testing

/// Three candidates, an assessor and a certifier who get their work done although the service is killed again and again.
struct Siege: Sendable {
    struct Life: Sendable {
        let candidate: Person
        let caseID: String
        let clip: String
    }

    /// A failing run is repeated with the seed that it tells.
    static let seed = ProcessInfo.processInfo.environment["ASSAY_TEST_SEED"].flatMap { UInt64($0) } ?? 1

    let site: Site
    let examiner: GatedExaminer
    let assessor: Person
    let certifier: Person
    let lives: [Life]

    init(_ site: Site, examiner: GatedExaminer) async throws {
        self.site = site
        self.examiner = examiner
        assessor = try await site.person("Otto", "assessor")
        certifier = try await site.person("Carmen", "certifier")
        var lives: [Life] = []
        for (name, clip) in [
            ("Ana", ProjectFiles.english), ("Luz", ProjectFiles.spanish), ("Eva", ProjectFiles.frozen),
        ] {
            let candidate = try await site.person(name, "candidate")
            lives.append(Life(candidate: candidate, caseID: try await site.admittedCase(of: candidate), clip: clip))
        }
        self.lives = lives
    }

    /// Kills the service while people work.
    ///
    /// - Parameter moment: waits for a moment to kill at; it gets the number of the kill, from 0.
    func kill(
        _ times: Int,
        stage: UInt64,
        at moment: @escaping @Sendable (Int, inout SeededGenerator) async throws -> Void,
        while work: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await work() }
            group.addTask {
                var generator = SeededGenerator(seed: Self.seed &+ stage)
                for number in 0..<times {
                    try await moment(number, &generator)
                    try site.killService()
                    try await site.startService(settings: ["ASSAY_EXAMINER": examiner.path])
                }
            }
            try await group.waitForAll()
        }
    }

    /// Lets people work on all cases at once.
    func forEachLife(_ work: @escaping @Sendable (Life) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for life in lives { group.addTask { try await work(life) } }
            try await group.waitForAll()
        }
    }

    /// Gives a command until it has worked, as a person would: an unreachable service is tried again, and after any other
    /// refusal the person looks whether it was done after all.
    func insist(
        _ person: Person,
        _ arguments: [String],
        isDone: @Sendable () async throws -> Bool
    ) async throws {
        var last: Outcome?
        for _ in 0..<20 {
            let outcome = try await person.assay(arguments)
            if outcome.succeeded { return }
            last = outcome
            #expect([1, 3, 4, 6].contains(outcome.code), "seed \(Self.seed): \(outcome.command): \(outcome.told)")
            if outcome.code != 6, try await isDone() { return }
            try await Task.sleep(for: .milliseconds(200))
        }
        Issue.record("seed \(Self.seed): it never worked: \(last?.command ?? "") \(last?.told ?? "")")
    }

    /// The case as the administrator sees it, as soon as the service is there.
    func view(_ life: Life) async throws -> JSON {
        let administrator = try site.administrator
        return try await eventually("the case can be seen") {
            let outcome = try await administrator.assay("case", "show", life.caseID, "--json")
            return outcome.succeeded ? try outcome.json : nil
        }
    }
}
