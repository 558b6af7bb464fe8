import ExaminationReport

/// Which candidates become keyframes. The same candidates always give the same choice.
struct PictureChoice {
    /// Positions among the candidates, growing.
    let chosen: [Int]
    /// Whether one was left out because it shows what a chosen one shows.
    let hasCopies: Bool

    /// Keeps the candidates in their order, without copies.
    init(keepingAllOf candidates: [Candidate], atMost count: Int) {
        var kept: [Int] = []
        for number in candidates.indices where kept.count < count {
            let signature = candidates[number].signature
            if !kept.contains(where: { candidates[$0].signature.difference(from: signature).isCopy }) {
                kept.append(number)
            }
        }
        chosen = kept
        hasCopies = kept.count < min(count, candidates.count)
    }

    /// Chooses the best ones: first the best of all, then always the one that is furthest from all chosen ones, in what
    /// it shows and in time, and good. What shows the same as a chosen one is never taken.
    /// - Parameters:
    ///   - candidates: in the order of their times.
    ///   - duration: of the clip, in milliseconds.
    init(_ count: Int, of candidates: [Candidate], duration: Int) {
        let quality = Self.quality(of: candidates)
        // Black differs from everything, and yet nobody would pick it while there is something to see.
        let lit = candidates.indices.filter { !candidates[$0].scores.isBlack }
        var left = Set(lit.isEmpty ? Array(candidates.indices) : lit)
        var distances = [Double](repeating: .infinity, count: candidates.count)
        let share = Double(max(1, duration)) / Double(max(1, count))
        var picked: [Int] = []
        // Nor is one black picture more than another.
        var hasCopies = !lit.isEmpty && lit.count < candidates.count
        while picked.count < count, !left.isEmpty {
            let values = left.map { ($0, picked.isEmpty ? quality[$0] : quality[$0] * distances[$0]) }
            // Of equal ones the earliest.
            guard let next = values.max(by: { ($0.1, $1.0) < ($1.1, $0.0) })?.0 else { break }
            picked.append(next)
            left.remove(next)
            for other in left {
                let (one, two) = (candidates[other], candidates[next])
                let difference = one.signature.difference(from: two.signature)
                if difference.isCopy {
                    left.remove(other)
                    hasCopies = true
                    continue
                }
                let apart = min(1, Double(abs(one.atMilliseconds - two.atMilliseconds)) / share)
                distances[other] = min(distances[other], Double(difference.distance) / 250 + apart)
            }
        }
        chosen = picked.sorted()
        self.hasCopies = hasCopies && picked.count < count
    }

    /// How good each one is to look at, 0.05 to 1: less for what is blurred, black or burnt out.
    ///
    /// Sharpness is held against that of candidates which show about the same. A white wall has few edges, and is no
    /// worse a picture than a lawn; a clip that is soft throughout loses nothing.
    static func quality(of candidates: [Candidate]) -> [Double] {
        candidates.map { candidate in
            let alike = candidates.filter { candidate.signature.isAlike($0.signature) }
            let sharpness = alike.map(\.scores.sharpness).sorted()
            let usual = Double(max(1, sharpness.isEmpty ? 1 : sharpness[sharpness.count * 3 / 4]))
            let sharp = min(1, Double(candidate.scores.sharpness) / usual)
            let exposed = 1 - max(0, Double(candidate.scores.clipped) - 300) / 700
            return max(0.05, sharp * sharp * exposed)
        }
    }
}
