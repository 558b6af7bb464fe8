import CLibAV
import ExaminationReport

/// Gets pictures spread over a clip by seeking and decoding only those; see ``KeyframeSampler+between.swift`` for
/// clips whose own key pictures are too few.
final class KeyframeSampler {
    let demuxer: Demuxer
    let timeline: Timeline
    let packet: Packet
    let frame: Frame
    let decoder: Decoder
    let maker: PictureMaker
    var found = PictureCollection()
    /// A picture that decoded only in part, kept for the case that there is no better one.
    var damaged: Picture?
    /// The size and colours of what really decodes, which a header may state wrongly.
    private(set) var geometry: Geometry?
    private(set) var isHighDynamicRange = false
    private let orientation: Orientation

    init(
        _ demuxer: Demuxer,
        timeline: Timeline,
        geometry: Geometry,
        width: Int
    ) throws(MediaFault) {
        self.demuxer = demuxer
        self.timeline = timeline
        orientation = geometry.orientation
        packet = try Packet()
        frame = try Frame()
        let isReducedALot = geometry.displayedWidth >= 3 * width
        decoder = try Decoder(timeline.stream, limits: demuxer.limits, skipsDeblocking: isReducedALot)
        maker = PictureMaker(orientation: geometry.orientation, width: width)
    }

    /// Finds up to `count` pictures. Throws `.undecodable` when there is not a single one.
    func sample(_ count: Int) throws(MediaFault) {
        let keys = locateKeys(count)
        let end = timeline.units(timeline.picturesEnd)
        let plan = KeyframePlan(count, of: keys.map(\.time), from: timeline.units(0), to: end)
        let isPlanGood = keys.count >= count && plan.isSpread
        if isPlanGood || !canDecodeBetween { try decodeKeys(plan, of: keys) }
        if found.isShort(of: count), canDecodeBetween || found.pictures.isEmpty {
            found.removePictures()
            try decodeBetween(canDecodeBetween ? count : 1)
        }
        if found.pictures.isEmpty, let damaged { found.add(damaged) }
        guard !found.pictures.isEmpty else {
            throw MediaFault(demuxer.source.isOver ? .tooComplex : .undecodable)
        }
        noteWhyFewer(than: count, hadKeys: keys.count)
    }

    private func noteWhyFewer(than count: Int, hadKeys: Int) {
        guard found.isShort(of: count) else { return }
        if demuxer.source.isOver {
            found.note(.outOfTime)
        } else if !canDecodeBetween && hadKeys < count {
            found.note(.fewKeyPictures)
        } else {
            found.note(.fewPictures)
        }
    }

    private func decodeKeys(_ plan: KeyframePlan, of keys: [KeyPicture]) throws(MediaFault) {
        demuxer.select(timeline.stream, keysOnly: true)
        var taken = Set(plan.chosen)
        for position in plan.chosen {
            guard !demuxer.source.isOver else { return }
            if try decodeKey(keys[position]) { continue }
            // One more try beside it; never for ever.
            guard let spare = plan.spare(for: position, taken: taken) else { continue }
            taken.insert(spare)
            _ = try decodeKey(keys[spare])
        }
    }

    /// Decodes the key picture at a time, alone. Says whether a new, whole picture came of it.
    private func decodeKey(_ key: KeyPicture) throws(MediaFault) -> Bool {
        guard readKey(at: key.seek) else { return false }
        defer { packet.clear() }
        decoder.flush()
        decoder.send(packet)
        decoder.send(nil)
        guard decoder.receive(into: frame) else {
            found.note(.damagedPictures)
            return false
        }
        return try take(frame, at: frame.time ?? packet.time)
    }

    /// Makes a picture of a decoded frame and keeps it, or keeps it aside when it is damaged.
    func take(_ frame: Frame, at time: Int64?) throws(MediaFault) -> Bool {
        guard let milliseconds = time.flatMap(timeline.milliseconds) else { return false }
        let shape = av_guess_sample_aspect_ratio(demuxer.context, timeline.stream, frame.pointer)
        if geometry == nil {
            geometry = Geometry(
                codedWidth: frame.width,
                codedHeight: frame.height,
                pixelShape: shape,
                orientation: orientation
            )
            isHighDynamicRange = frame.isHighDynamicRange
        }
        guard demuxer.limits.sides.contains(frame.width), demuxer.limits.sides.contains(frame.height) else {
            throw MediaFault(.dimensions)
        }
        if frame.isDamaged {
            found.note(.damagedPictures)
            if damaged == nil { damaged = try maker.make(frame, pixelShape: shape, at: milliseconds) }
            return false
        }
        return found.add(try maker.make(frame, pixelShape: shape, at: milliseconds))
    }
}
