import CLibAV
import ExaminationReport

/// Finds keyframes: candidates by seeking and decoding only those, or, where a clip's own key pictures are too few
/// (``KeyframeSampler+between.swift``), out of all; then the choice among them.
final class KeyframeSampler {
    let reader: PictureReader
    let request: ExaminationRequest
    var found = CandidateCollection()
    /// Whether the whole clip is decoded where it is decoded in a row, for the sake of the check.
    var isForCheck: Bool { request.sampleCheck }
    /// The size and colours of what really decodes, which a header may state wrongly.
    private(set) var geometry: Geometry?
    private(set) var isHighDynamicRange = false
    private let maker: PictureMaker
    private let orientation: Orientation
    /// A picture that decoded only in part, kept for the case that there is no better one.
    private var damaged: Candidate?

    init(_ reader: PictureReader, orientation: Orientation, request: ExaminationRequest) {
        self.reader = reader
        self.request = request
        self.orientation = orientation
        maker = PictureMaker(orientation: orientation, width: request.width)
    }

    var timeline: Timeline { reader.timeline }
    var demuxer: Demuxer { reader.demuxer }

    /// How many are wanted for the choice.
    private var candidateCount: Int {
        switch request.choice {
        case .index: request.keyframes
        case .pictures: max(request.keyframes, min(request.keyframes * 3, affordable))
        }
    }

    private var affordable: Int {
        guard let parameters = timeline.stream.pointee.codecpar else { return 0 }
        let pixels = Int64(parameters.pointee.width) * Int64(parameters.pointee.height)
        return pixels > 0 ? Int(demuxer.limits.pixelsToChooseFrom / pixels) : 0
    }

    /// Finds up to as many pictures as asked for, in the order of their times. Throws `.undecodable` when there is not
    /// a single one.
    func sample() throws(MediaFault) -> [Candidate] {
        let count = request.keyframes
        let keys = reader.locateKeys(candidateCount)
        let plan = KeyframePlan(
            candidateCount,
            of: keys,
            from: timeline.units(0),
            to: timeline.units(timeline.picturesEnd)
        )
        // With fewer key pictures than candidates the choice is smaller, but still one as long as there are some left.
        let isPlanGood = keys.count >= count && (plan.isSpread || keys.count >= 2 * count)
        if isPlanGood || !canDecodeBetween { try decodeKeys(plan, of: keys) }
        if found.candidates.count < count, canDecodeBetween || found.candidates.isEmpty {
            try decodeBetween(canDecodeBetween ? candidateCount : 1)
            // Where nothing comes out in a row, something may come out alone.
            if found.candidates.isEmpty { try decodeKeys(plan, of: keys) }
        }
        if found.candidates.isEmpty, let damaged { found.add(damaged) }
        guard !found.candidates.isEmpty else {
            throw MediaFault(demuxer.source.isOver ? .tooComplex : .undecodable)
        }
        let chosen = choose()
        noteWhyFewer(chosen.count, hadKeys: keys.count)
        return chosen
    }

    private func choose() -> [Candidate] {
        let sorted = found.sorted
        let choice =
            switch request.choice {
            case .index: PictureChoice(keepingAllOf: sorted, atMost: request.keyframes)
            case .pictures: PictureChoice(request.keyframes, of: sorted, duration: timeline.picturesEnd)
            }
        if choice.hasCopies { found.note(.identicalPictures) }
        return choice.chosen.map { sorted[$0] }
    }

    /// The chosen ones as JPEGs.
    func pictures(of candidates: [Candidate]) throws(MediaFault) -> [Picture] {
        var pictures: [Picture] = []
        for candidate in candidates { pictures.append(try maker.picture(of: candidate)) }
        return pictures
    }

    private func noteWhyFewer(_ chosen: Int, hadKeys: Int) {
        guard chosen < request.keyframes, !found.notes.contains(.identicalPictures) else { return }
        if demuxer.source.isOver {
            found.note(.outOfTime)
        } else if !canDecodeBetween && hadKeys < request.keyframes {
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
        guard request.choice == .index else { return }
        // Copies show only once they are decoded. Two are replaced; looking for more would cost as much as choosing.
        for _ in 0..<2 where PictureChoice(keepingAllOf: found.sorted, atMost: request.keyframes).hasCopies {
            guard !demuxer.source.isOver, let other = plan.widest(taken: taken) else { return }
            taken.insert(other)
            _ = try decodeKey(keys[other])
        }
    }

    /// Decodes the key picture at a time, alone. Says whether a new, whole picture came of it.
    private func decodeKey(_ key: KeyPicture) throws(MediaFault) -> Bool {
        let outcome = reader.decode(key)
        guard outcome != .nothing else {
            found.note(.damagedPictures)
            return false
        }
        return try take(at: reader.frame.time ?? reader.packet.time, isWhole: outcome == .whole)
    }

    /// Makes a candidate of the decoded frame and keeps it, or keeps it aside when it is damaged.
    func take(at time: Int64?, isWhole: Bool) throws(MediaFault) -> Bool {
        let frame = reader.frame
        guard let milliseconds = time.flatMap(timeline.milliseconds) else { return false }
        let shape = av_guess_sample_aspect_ratio(demuxer.context, timeline.stream, frame.pointer)
        let range = frame.highDynamicRange
        if geometry == nil {
            geometry = Geometry(
                codedWidth: frame.width,
                codedHeight: frame.height,
                pixelShape: shape,
                orientation: orientation
            )
            isHighDynamicRange = range != nil
        }
        guard demuxer.limits.sides.contains(frame.width), demuxer.limits.sides.contains(frame.height) else {
            throw MediaFault(.dimensions)
        }
        if !isWhole {
            found.note(.damagedPictures)
            if damaged == nil {
                damaged = try maker.candidate(frame, pixelShape: shape, highDynamicRange: range, at: milliseconds)
            }
            return false
        }
        return found.add(
            try maker.candidate(frame, pixelShape: shape, highDynamicRange: range, at: milliseconds)
        )
    }
}
