import ExaminationReport

/// The distances of a clip's key pictures: cameras and encoders keep a rhythm, and a joint breaks it.
enum KeyRhythm {
    /// Share of distances that must be alike for a rhythm. Encoders that look for changes of scene may have none.
    private static let share = 0.6
    /// With fewer distances than this nothing can be called usual.
    private static let fewest = 3

    /// Times of key pictures that stand nearer to the one before than the rhythm wants.
    ///
    /// - Parameter stated: the rhythm in samples, when the encoder says it; else it is taken from the distances. Without
    ///   either nothing breaks it.
    static func breaks(in keys: [IndexStretches.Key], stated: Int?) -> [Int64] {
        let pairs = Array(zip(keys, keys.dropFirst()))
        guard let usual = usualDistance(pairs.map { $1.number - $0.number }) ?? stated else { return [] }
        // By time too: a clip of varying rate may keep its rhythm in seconds.
        let time = usualTime(pairs, distance: usual)
        return pairs.filter { first, second in
            second.number - first.number < usual - 1
                && (time.map { second.time - first.time < $0 - $0 / 50 } ?? true)
        }.map(\.1.time)
    }

    private static func usualDistance(_ distances: [Int]) -> Int? {
        guard distances.count >= fewest else { return nil }
        var counts: [Int: Int] = [:]
        for distance in distances { counts[distance, default: 0] += 1 }
        guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
            Double(most.value) >= share * Double(distances.count)
        else { return nil }
        return most.key
    }

    private static func usualTime(_ pairs: [(IndexStretches.Key, IndexStretches.Key)], distance: Int) -> Int64? {
        let times = pairs.filter { $1.number - $0.number == distance }.map { $1.time - $0.time }.sorted()
        return times.isEmpty ? nil : times[times.count / 2]
    }
}
