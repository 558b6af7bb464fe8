import CLibAV
import ExaminationReport

/// Makes the check behind a receipt: see ``SampleCheck``.
///
/// What was decoded for the keyframes is not decoded again: a picture within half a share of a wanted time will do, and
/// one known to be damaged goes first.
struct SampleChecker {
    let reader: PictureReader
    /// Pictures between the first and the last.
    private static let between = 12
    /// The last pictures to be shown are among so many last ones in the file, whatever refers to what.
    private static let tail = 8

    private var timeline: Timeline { reader.timeline }

    func check() throws(MediaFault) -> SampleCheck {
        let samples = SampleCount(reader.demuxer)
        let keys = reader.locateKeys(Self.between)
        if keys.count < Self.between, reader.canDecodeAll, reader.decoded.count < Self.between {
            try reader.decodeRow(from: nil, skipping: 0) { _ throws(MediaFault) in true }
        }
        reader.demuxer.select(timeline.stream, keysOnly: true)
        var asked: [Int: Bool] = [:]
        if let first = keys.first { ask(first, into: &asked) }
        let share = max(1, timeline.picturesEnd / Self.between)
        for target in KeyframePlan.targets(Self.between, from: 0, to: Int64(timeline.picturesEnd)) {
            let used = Set(asked.keys)
            if let near = reader.decoded.worst(near: Int(target), within: share / 2, without: used) {
                asked[near.at] = near.isWhole
            } else if let key = nearest(to: Int(target), of: keys, within: share, without: used) {
                ask(key, into: &asked)
            }
        }
        let last = try lastPicture(keys)
        asked[last.at] = last.isWhole && asked[last.at] != false
        let failed = asked.filter { !$0.value }.keys.sorted()
        return SampleCheck(
            sampleCount: samples.all,
            samplesOutside: samples.outside,
            placesAsked: asked.count,
            placesDecoded: asked.count - failed.count,
            failedAt: failed
        )
    }

    private func ask(_ key: KeyPicture, into asked: inout [Int: Bool]) {
        guard let time = timeline.milliseconds(key.time) else { return }
        if let known = reader.decoded.wholes[time] {
            asked[time] = known
        } else {
            asked[time] = reader.decode(key) == .whole
        }
    }

    private func nearest(to target: Int, of keys: [KeyPicture], within slack: Int, without used: Set<Int>)
        -> KeyPicture?
    {
        let free = keys.compactMap { key in timeline.milliseconds(key.time).map { (key: key, at: $0) } }
            .filter { abs($0.at - target) <= slack && !used.contains($0.at) }
        return free.min { abs($0.at - target) < abs($1.at - target) }?.key
    }

    /// Decodes what the last picture is predicted from, and that one.
    ///
    /// Where the file ends before it, the last picture counts as not decoded. More pictures than the budget for it make the
    /// file too complex: that is no damage.
    private func lastPicture(_ keys: [KeyPicture]) throws(MediaFault) -> (at: Int, isWhole: Bool) {
        let nominal = timeline.index.last.flatMap(timeline.milliseconds) ?? timeline.picturesEnd
        // Elsewhere the index says nothing reliable of places.
        let isPresent = reader.demuxer.kind.family != .mp4 || timeline.index.firstMissing == nil
        guard isPresent else { return (nominal, false) }
        if let known = decodedLast { return known }
        guard let key = keys.last else { return (nominal, false) }
        let count = picturesFrom(key)
        guard isWithinBudget(count) else { throw MediaFault(.tooComplex) }
        try reader.decodeRow(from: key, skipping: max(0, count - Self.tail)) { _ throws(MediaFault) in true }
        return decodedLast ?? (reader.latest.flatMap(timeline.milliseconds) ?? nominal, false)
    }

    /// The last picture, when a row was decoded to its end and that one came out of it.
    private var decodedLast: (at: Int, isWhole: Bool)? {
        guard let at = reader.latest.flatMap(timeline.milliseconds) else { return nil }
        // Time stamps of packets are exact where there are tables; elsewhere one picture's time is the slack.
        let slack = reader.demuxer.kind.family == .mp4 ? 0 : pictureDuration
        return reader.decoded.nearest(to: at, within: slack)
    }

    /// In milliseconds, and a little more: two fields may come one after the other.
    private var pictureDuration: Int {
        let rate = timeline.stream.pointee.avg_frame_rate
        guard rate.num > 0, rate.den > 0 else { return 100 }
        return Int(min(1000, 1500 / max(1, av_q2d(rate)))) + 1
    }

    /// How many pictures there are from a key picture to the end.
    private func picturesFrom(_ key: KeyPicture) -> Int {
        guard reader.demuxer.kind.family == .mp4 else {
            let begin = timeline.milliseconds(key.time) ?? 0
            return max(1, timeline.picturesEnd - begin) / pictureDuration
        }
        var count = 0
        var entry = clibav_index_entry()
        for number in 0..<avformat_index_get_entries_count(timeline.stream) {
            guard clibav_read_index(timeline.stream, number, &entry) != 0, entry.time >= key.time else { continue }
            count += 1
        }
        return count
    }

    private func isWithinBudget(_ count: Int) -> Bool {
        guard let parameters = timeline.stream.pointee.codecpar else { return false }
        let pixels = Int64(parameters.pointee.width) * Int64(parameters.pointee.height)
        let (work, overflow) = pixels.multipliedReportingOverflow(by: Int64(count))
        return !overflow && work <= reader.demuxer.limits.pixelsOfLastGroup
    }
}
