/// Looks for a planted bug.
public struct BugHunt: Sendable {
    public let bug: PlantedBug
    /// How many lives it took.
    public let lives: Int
    public let shrunk: Shrinker.Shrunk

    /// Nil where the bug was not found in so many lives.
    public static func hunt(_ bug: PlantedBug, lives most: UInt64) -> BugHunt? {
        let process = bug.process
        guard let seed = Simulation.run(0..<most, under: process).failed,
            let shrunk = Shrinker.shrink(seed, under: process)
        else { return nil }
        return BugHunt(bug: bug, lives: Int(seed) + 1, shrunk: shrunk)
    }
}
