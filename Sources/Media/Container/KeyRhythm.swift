import ExaminationReport

/// The distances of a clip's key pictures: cameras and encoders keep a rhythm, and a joint breaks it.
enum KeyRhythm {
    /// Share of distances that must be alike for a rhythm. Encoders that look for changes of scene have none.
    private static let share = 0.6
    /// With fewer distances than this nothing can be called usual.
    private static let fewest = 3
    /// So many keys without a rhythm are an encoder's way, not joints.
    private static let most = 8

    /// Times of key pictures that stand nearer to the one before than the rhythm wants; where there are too few to know
    /// one, of those at least twice or at most half as large as the one before.
    static func breaks(in keys: [IndexStretches.Key]) -> [Int64] {
        let pairs = Array(zip(keys, keys.dropFirst()))
        if pairs.count >= fewest, let usual = usualDistance(pairs.map { $1.number - $0.number }) {
            // By time too: a clip of varying rate may keep its rhythm in seconds.
            let time = usualTime(pairs, distance: usual)
            return pairs.filter { first, second in
                second.number - first.number < usual - 1 && second.time - first.time < time - time / 50
            }.map(\.1.time)
        }
        guard pairs.count <= most else { return [] }
        return pairs.filter { first, second in
            second.size >= 2 * first.size || first.size >= 2 * second.size
        }.map(\.1.time)
    }

    private static func usualDistance(_ distances: [Int]) -> Int? {
        var counts: [Int: Int] = [:]
        for distance in distances { counts[distance, default: 0] += 1 }
        guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
            Double(most.value) >= share * Double(distances.count)
        else { return nil }
        return most.key
    }

    private static func usualTime(_ pairs: [(IndexStretches.Key, IndexStretches.Key)], distance: Int) -> Int64 {
        let times = pairs.filter { $1.number - $0.number == distance }.map { $1.time - $0.time }.sorted()
        return times.isEmpty ? 0 : times[times.count / 2]
    }
}
