/// Which of a clip's key pictures to decode so that they are spread over it, by what its index says alone.
struct KeyframePlan {
    /// Positions among the key pictures, growing, without repeats.
    let chosen: [Int]
    /// Whether each chosen one lies within its share of the clip or the next one to it. Cameras give a key picture a
    /// second; an edited clip may have twelve in one second and none in the minute after it.
    let isSpread: Bool
    private let keys: [KeyPicture]

    /// Chooses `wanted` of the key pictures, each near the middle of its share; all of them when there are no more.
    ///
    /// Stretches where nothing moves are left out of the clip's length as long as there is enough beside them. One that
    /// is much smaller than its neighbours is passed over: where the hand shakes or the focus hunts, little is coded. The
    /// largest of all would be wrong, because it would always be the same busy scene.
    /// - Parameter keys: their times growing, without repeats, in the unit of `start` and `end`.
    init(_ wanted: Int, of keys: [KeyPicture], from start: Int64, to end: Int64) {
        self.keys = keys
        let moving = keys.indices.filter { !keys[$0].isStill }
        let free = moving.count >= wanted ? moving : Array(keys.indices)
        guard free.count > wanted else {
            chosen = free
            isSpread = free.count == wanted
            return
        }
        let axis = Axis(keys, free, from: start, to: end)
        let targets = Self.targets(wanted, from: 0, to: axis.length)
        let share = Double(axis.length) / Double(max(1, wanted))
        var picked: [Int] = []
        for (number, target) in targets.enumerated() {
            // As many must be left after it as are still to be chosen.
            let range = (picked.last ?? -1) + 1...free.count - (wanted - number)
            let nearest = Self.nearest(to: target, of: axis.times, in: range)
            let around = max(range.lowerBound, nearest - 2)...min(range.upperBound, nearest + 2)
            let near = around.filter { Double((axis.times[$0] - target).magnitude) <= share / 4 }
            let usual = near.map { keys[free[$0]].size }.sorted().dropFirst(near.count / 2).first ?? 0
            picked.append(
                near.filter { keys[free[$0]].size * 5 >= usual * 4 }
                    .min { axis.distance($0, to: target) < axis.distance($1, to: target) } ?? nearest
            )
        }
        isSpread = zip(picked, targets).allSatisfy { Double((axis.times[$0] - $1).magnitude) <= share }
        chosen = picked.map { free[$0] }
    }

    /// The clip's time without the stretches that are left out.
    private struct Axis {
        /// Of each free key picture.
        let times: [Int64]
        let length: Int64

        init(_ keys: [KeyPicture], _ free: [Int], from start: Int64, to end: Int64) {
            var left: Int64 = 0
            var times: [Int64] = []
            var position = 0
            for number in free {
                while position < number {
                    left += (position + 1 < keys.count ? keys[position + 1].time : end) - keys[position].time
                    position += 1
                }
                times.append(keys[number].time - start - left)
                position += 1
            }
            while position < keys.count {
                left += max(0, (position + 1 < keys.count ? keys[position + 1].time : end) - keys[position].time)
                position += 1
            }
            self.times = times
            length = max(1, end - start - left)
        }

        func distance(_ number: Int, to target: Int64) -> Int64 { abs(times[number] - target) }
    }

    /// The nearest position to one that failed which is not taken yet, within a few steps.
    func spare(for position: Int, taken: Set<Int>) -> Int? {
        (1...3).lazy.flatMap { [position + $0, position - $0] }
            .first { keys.indices.contains($0) && !taken.contains($0) }
    }

    /// The key picture in the middle of the longest stretch from which none is taken, leaving out where nothing moves.
    func widest(taken: Set<Int>) -> Int? {
        let bounds = [-1] + taken.sorted() + [keys.count]
        let gaps = zip(bounds, bounds.dropFirst()).filter { $1 - $0 > 1 }
        let middles = gaps.compactMap { before, after -> (position: Int, width: Int)? in
            let free = (before + 1..<after).filter { !keys[$0].isStill }
            return free.isEmpty ? nil : (free[free.count / 2], free.count)
        }
        return middles.max { ($0.width, $1.position) < ($1.width, $0.position) }?.position
    }

    /// Middles of equal shares.
    static func targets(_ count: Int, from start: Int64, to end: Int64) -> [Int64] {
        (0..<count).map { start + Int64((Double($0) + 0.5) * Double(end - start) / Double(count)) }
    }

    private static func nearest(to target: Int64, of times: [Int64], in range: ClosedRange<Int>) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if times[middle] < target { low = middle + 1 } else { high = middle }
        }
        let before = low - 1
        guard before >= range.lowerBound else { return low }
        return target - times[before] <= times[low] - target ? before : low
    }
}
