import CLibAV
import ExaminationReport

extension KeyframeSampler {
    /// Whether the whole clip can be decoded within the budget for it.
    ///
    /// Ten seconds from a phone often have two key pictures, and two pictures tell an assessor little.
    var canDecodeBetween: Bool {
        guard let parameters = timeline.stream.pointee.codecpar else { return false }
        let pixels = Int64(parameters.pointee.width) * Int64(parameters.pointee.height)
        let (work, overflow) = pixels.multipliedReportingOverflow(by: Int64(pictureCount))
        return !overflow && work <= demuxer.limits.pixelsBetweenKeys
    }

    /// How many pictures the clip has, by its index or by its rate.
    private var pictureCount: Int {
        if timeline.index.count > timeline.index.keys.count { return timeline.index.count }
        let rate = timeline.stream.pointee.avg_frame_rate
        let perSecond = rate.num > 0 && rate.den > 0 ? min(240, av_q2d(rate)) : 30
        return Int(Double(timeline.usable) / 1000 * perSecond) + 1
    }

    /// About when the last picture begins, in milliseconds: the clip's end less one picture.
    private var lastPictureBegins: Int {
        max(1, timeline.picturesEnd - timeline.picturesEnd / max(1, pictureCount))
    }

    /// Decodes from the beginning and takes the first whole picture at or after the middle of each share.
    func decodeBetween(_ count: Int) throws(MediaFault) {
        demuxer.select(timeline.stream, keysOnly: false)
        demuxer.rewind()
        decoder.flush()
        // With plenty to choose from, those that no other picture needs are not decoded.
        if pictureCount >= 10 * count { decoder.skipUnreferenced() }
        let targets = KeyframePlan.targets(count, from: 0, to: Int64(lastPictureBegins)).map { Int($0) }
        var next = targets[...]
        var isEnd = false
        // What decodes nothing for so long will not begin to.
        var patience = count == 1 ? 600 : Int.max
        while !next.isEmpty, !isEnd, patience > 0, !demuxer.source.isOver {
            isEnd = !readNext()
            decoder.send(isEnd ? nil : packet)
            packet.clear()
            patience -= 1
            while !next.isEmpty, decoder.receive(into: frame) {
                try offer(to: &next)
            }
        }
    }

    /// Takes the decoded picture if its turn has come; then the next one's comes at the next share that begins later.
    private func offer(to next: inout ArraySlice<Int>) throws(MediaFault) {
        // Pictures are few when there is less than one for each share: then every one counts.
        guard let target = next.first, let time = frame.time, let now = timeline.milliseconds(time) else { return }
        guard now >= target || pictureCount <= next.count, try take(frame, at: time) || !frame.isDamaged else { return }
        next = next.dropFirst()
        if pictureCount > next.count { next = next.drop { $0 <= now } }
    }

    private func readNext() -> Bool {
        while av_read_frame(demuxer.context, packet.pointer) >= 0 {
            if packet.stream == Int(timeline.stream.pointee.index) { return true }
            packet.clear()
        }
        return false
    }
}
