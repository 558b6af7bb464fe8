import CLibAV
import ExaminationReport

extension PictureReader {
    /// Whether the whole clip can be decoded within the budget for it.
    ///
    /// Ten seconds from a phone often have two key pictures, and two pictures tell an assessor little.
    var canDecodeAll: Bool {
        guard let parameters = timeline.stream.pointee.codecpar else { return false }
        let pixels = Int64(parameters.pointee.width) * Int64(parameters.pointee.height)
        let (work, overflow) = pixels.multipliedReportingOverflow(by: Int64(pictureCount))
        return !overflow && work <= demuxer.limits.pixelsBetweenKeys
    }

    /// How many pictures the clip has, by its index or by its rate.
    var pictureCount: Int {
        if timeline.index.count > timeline.index.keys.count { return timeline.index.count }
        let rate = timeline.stream.pointee.avg_frame_rate
        let perSecond = rate.num > 0 && rate.den > 0 ? min(240, av_q2d(rate)) : 30
        return Int(Double(timeline.usable) / 1000 * perSecond) + 1
    }
}

extension KeyframeSampler {
    var canDecodeBetween: Bool { reader.canDecodeAll }

    /// About when the last picture begins, in milliseconds: the clip's end less one picture.
    private var lastPictureBegins: Int {
        max(1, timeline.picturesEnd - timeline.picturesEnd / max(1, reader.pictureCount))
    }

    /// Decodes from the beginning and takes the first whole picture at or after the middle of each share.
    func decodeBetween(_ count: Int) throws(MediaFault) {
        found.removeAll()
        let pictures = reader.pictureCount
        let targets = KeyframePlan.targets(count, from: 0, to: Int64(lastPictureBegins)).map { Int($0) }
        var next = targets[...]
        try reader.decodeRow(
            from: nil,
            // With plenty to choose from, those that no other picture needs are not decoded.
            skipping: pictures >= 10 * count ? .max : 0,
            // What gives nothing for so long will not begin to.
            atMost: count == 1 ? 600 : .max
        ) { time throws(MediaFault) in
            try offer(at: time, of: pictures, to: &next)
            return !next.isEmpty || isForCheck
        }
    }

    /// Takes the decoded picture if its turn has come; then the next one's comes at the next share that begins later.
    private func offer(at time: Int64, of pictures: Int, to next: inout ArraySlice<Int>) throws(MediaFault) {
        // Pictures are few when there is less than one for each share: then every one counts.
        guard let target = next.first, let now = timeline.milliseconds(time) else { return }
        guard now >= target || pictures <= next.count else { return }
        let isWhole = !reader.frame.isDamaged
        guard try take(at: time, isWhole: isWhole) || isWhole else { return }
        next = next.dropFirst()
        if pictures > next.count { next = next.drop { $0 <= now } }
    }
}
