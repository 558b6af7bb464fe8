import CLibAV
import ExaminationReport

/// Decodes pictures of a clip, one key picture at a time or all in a row, and keeps in mind which were whole.
final class PictureReader {
    let demuxer: Demuxer
    let timeline: Timeline
    let packet: Packet
    let frame: Frame
    private(set) var decoded = DecodedTimes()
    /// The latest time of a packet that is to be shown, once a row was decoded to its end.
    private(set) var latest: Int64?
    private let decoder: Decoder

    /// - Parameter skipsDeblocking: see ``Decoder``.
    init(_ demuxer: Demuxer, timeline: Timeline, skipsDeblocking: Bool) throws(MediaFault) {
        self.demuxer = demuxer
        self.timeline = timeline
        packet = try Packet()
        frame = try Frame()
        decoder = try Decoder(
            timeline.stream,
            limits: demuxer.limits,
            whitelist: demuxer.whitelist,
            skipsDeblocking: skipsDeblocking
        )
    }

    enum Outcome {
        case whole
        case damaged
        case nothing
    }

    /// Decodes one key picture alone into ``frame``, whose packet stays in ``packet`` until the next call.
    /// ``Demuxer/select(_:keysOnly:)`` is the caller's.
    func decode(_ key: KeyPicture) -> Outcome {
        packet.clear()
        guard readKey(at: key.seek) else {
            note(key.time, isWhole: false)
            return .nothing
        }
        decoder.skipsUnreferenced = false
        var outcome = Outcome.nothing
        for isStrict in decoder.hidesDamage ? [true, false] : [false] {
            decoder.flush()
            decoder.isStrict = isStrict
            let isTaken = decoder.send(packet) && decoder.send(nil)
            guard decoder.receive(into: frame) else { continue }
            // What only comes out without the strict look is damaged.
            let isWhole = isTaken && !frame.isDamaged && isStrict == decoder.hidesDamage
            outcome = isWhole ? .whole : .damaged
            break
        }
        note(key.time, isWhole: outcome == .whole)
        return outcome
    }

    /// Decodes all pictures from a key picture on, or from the beginning, and hands each to `body` in ``frame`` with
    /// its time, until that says no or the clip is over.
    ///
    /// - Parameters:
    ///   - skipping: of so many packets, those whose pictures no other one needs are not decoded.
    ///   - atMost: how many packets are decoded.
    func decodeRow(
        from key: KeyPicture?,
        skipping: Int,
        atMost: Int = .max,
        _ body: (Int64) throws(MediaFault) -> Bool
    ) throws(MediaFault) {
        packet.clear()
        demuxer.select(timeline.stream, keysOnly: false)
        decoder.flush()
        decoder.isStrict = true
        if let key { guard readKey(at: key.seek) else { return } } else { demuxer.rewind() }
        var last: Int64?
        var isEnd = false
        var count = 0
        while !isEnd, count < atMost, !demuxer.source.isOver {
            if packet.isEmpty { isEnd = !readNext() }
            let time = packet.time
            if let time, !isEnd, !packet.isDiscarded { last = max(last ?? .min, time) }
            decoder.skipsUnreferenced = count < skipping
            count += 1
            if !decoder.send(isEnd ? nil : packet), !isEnd { note(time, isWhole: false) }
            packet.clear()
            while decoder.receive(into: frame) {
                guard let time = frame.time else { continue }
                note(time, isWhole: !frame.isDamaged)
                guard try body(time) else { return }
            }
        }
        if isEnd { latest = last }
    }

    private func note(_ time: Int64?, isWhole: Bool) {
        if let shown = time.flatMap(timeline.milliseconds) { decoded.note(shown, isWhole: isWhole) }
    }

    /// Seeks to the last key picture at or before the time.
    func seek(to time: Int64) -> Bool {
        av_seek_frame(demuxer.context, timeline.stream.pointee.index, time, AVSEEK_FLAG_BACKWARD) >= 0
    }

    /// Seeks, and reads on to a key picture, into ``packet``.
    func readKey(at time: Int64) -> Bool {
        guard seek(to: time) else { return false }
        for _ in 0..<demuxer.limits.packetsToKey {
            guard av_read_frame(demuxer.context, packet.pointer) >= 0 else { return false }
            if packet.stream == Int(timeline.stream.pointee.index), packet.isKey, !packet.isCorrupt { return true }
            packet.clear()
        }
        return false
    }

    private func readNext() -> Bool {
        while av_read_frame(demuxer.context, packet.pointer) >= 0 {
            if packet.stream == Int(timeline.stream.pointee.index) { return true }
            packet.clear()
        }
        return false
    }
}
