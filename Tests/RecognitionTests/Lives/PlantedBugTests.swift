import ProcessSimulation
import Testing

/// Faults that are planted in the domain, each for one run. Those that only a database can have are planted over SQLite, in
/// `PlantedSQLBug`: among them a notice, a clock or a claim that is lost.
@Suite struct PlantedBugTests {
    /// So many lives are enough for each of them.
    private static let lives: UInt64 = 6_000
    private static let longestStory = 25

    @Test(arguments: PlantedBug.allCases)
    func isFoundAndToldShortly(bug: PlantedBug) throws {
        let found = try #require(BugHunt.hunt(bug, lives: Self.lives), "\(bug.rawValue) was not found")
        #expect(found.shrunk.steps.count <= Self.longestStory, "\(found.shrunk.story)")
        #expect(found.shrunk.story.contains("seed \(found.shrunk.seed)"))
        #expect(bug.invariants.contains(found.shrunk.violation.invariant), "\(found.shrunk.story)")
    }
}
