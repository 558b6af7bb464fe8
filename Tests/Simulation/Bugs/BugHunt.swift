/// Looks for a planted bug.
public struct BugHunt: Sendable {
    public let bug: PlantedBug
    /// How many lives it took.
    public let lives: Int
    public let shrunk: Shrinker.Shrunk

    /// Nil where the bug was not found in so many lives.
    ///
    /// - Parameter enough: a story of so many steps is short; where the first is longer, the next lives that fail are tried too.
    public static func hunt(_ bug: PlantedBug, lives most: UInt64, enough: Int = 25) -> BugHunt? {
        let process = bug.process
        var best: BugHunt?
        var next: UInt64 = 0
        while next < most, let seed = Simulation.run(next..<most, under: process).failed,
            let shrunk = Shrinker.shrink(seed, under: process)
        {
            if shrunk.steps.count < best?.shrunk.steps.count ?? .max {
                best = BugHunt(bug: bug, lives: Int(seed) + 1, shrunk: shrunk)
            }
            if shrunk.steps.count <= enough { break }
            next = seed + 1
        }
        return best
    }
}
