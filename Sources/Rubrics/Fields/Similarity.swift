/// Finds what a mistyped word was meant to be.
enum Similarity {
    /// The candidate that fewest slips of the keyboard away, nil when none is near: at most one slip in three letters.
    static func closest(to word: String, among candidates: [String]) -> String? {
        // A word of any length would make the search below slow, and none so long is near anything.
        guard word.utf8.count <= 64 else { return nil }
        let letters = Array(word.lowercased())
        let limit = max(1, min(3, letters.count / 3))
        let near = candidates.filter { abs($0.count - letters.count) <= limit }
        let rated = near.map { (candidate: $0, slips: slips(letters, Array($0.lowercased()))) }
        guard let best = rated.min(by: { $0.slips < $1.slips }), best.slips <= limit else { return nil }
        return best.candidate
    }

    /// The number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
    private static func slips(_ left: [Character], _ right: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
                let isSwap =
                    row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
                if isSwap { best = min(best, beforePrevious[column - 1] + 1) }
                current.append(best)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
