import CLibAV
import ExaminationReport

/// From when to when the picture of a clip, or the sound of a recording, can be played, held against what the samples say.
struct Timeline {
    let stream: UnsafeMutablePointer<AVStream>
    let clock: StreamClock
    let index: StreamIndex
    /// The presentation's length.
    private(set) var duration = 0
    /// How much of it can be shown.
    private(set) var usable = 0
    /// The presentation's length as reading to the end showed it, where that was done.
    private(set) var measured: Int?
    /// What the stream's time is when the presentation begins, in milliseconds.
    let origin: Int
    private(set) var notes: [ExaminationNote] = []

    init(_ demuxer: Demuxer, stream: UnsafeMutablePointer<AVStream>) throws(MediaFault) {
        self.stream = stream
        clock = StreamClock(stream)
        let claimed = Self.claimed(demuxer)
        origin = Self.origin(demuxer)
        let header = demuxer.index(of: stream)
        if demuxer.kind.family == .mp4 {
            index = header
            try setFromIndex(demuxer, claimed: claimed)
        } else if demuxer.kind.family.isSound {
            let end = demuxer.scanForEnd(of: stream)
            index = StreamIndex(stream, fileSize: demuxer.source.size)
            try setFromSound(end, claimed: claimed, isCutOff: demuxer.kind.isCutOff)
        } else if claimed == nil || demuxer.kind.isCutOff {
            let end = demuxer.scanForEnd(of: stream)
            index = StreamIndex(stream, fileSize: demuxer.source.size)
            setFromScan(end, claimed: claimed, isCutOff: demuxer.kind.isCutOff)
        } else {
            index = header
            duration = claimed ?? 0
            usable = duration
        }
    }

    /// MP4: the sample tables list every sample, so they decide. The header may also count a longer sound track.
    private mutating func setFromIndex(_ demuxer: Demuxer, claimed: Int?) throws(MediaFault) {
        guard index.count > 0, let pictureEnd = index.end.flatMap(clock.milliseconds) else {
            throw MediaFault(demuxer.kind.isFragmented || demuxer.kind.isCutOff ? .truncated : .malformed)
        }
        let ends = demuxer.streams.filter { [.video, .sound].contains($0.kind) }
            .compactMap { demuxer.index(of: $0).end.flatMap(StreamClock($0).milliseconds) }
        let sampled = max(0, pictureEnd, ends.max() ?? 0)
        let slack = 1000 + sampled / 50
        if let claimed, (claimed - sampled).magnitude <= slack {
            duration = claimed
        } else {
            duration = sampled
            notes.append(.durationCorrected)
        }
        usable = duration
        if let missing = index.firstMissing.flatMap(clock.milliseconds) {
            notes.append(.truncated)
            // An edit list may hide the key picture that the shown ones are predicted from.
            guard let key = index.keys.last ?? index.first, missing > 0 || !index.keys.isEmpty else {
                throw MediaFault(.truncated)
            }
            let shown = demuxer.shownUntilCut(of: stream, after: key).flatMap(clock.milliseconds)
            usable = min(max(0, shown ?? missing), duration)
        } else if demuxer.kind.isFragmented, demuxer.kind.isCutOff {
            // What is missing is listed nowhere, and what is there is all there.
            notes.append(.truncated)
        }
    }

    private mutating func setFromScan(_ end: (time: Int64, isWhole: Bool)?, claimed: Int?, isCutOff: Bool) {
        let seen = end.flatMap { clock.milliseconds($0.time) }.map { max(0, $0 - origin) } ?? 0
        if end?.isWhole == false { notes.append(.outOfTime) }
        duration = max(claimed ?? 0, seen)
        if end?.isWhole == true { measured = seen }
        usable = duration
        if isCutOff && seen < duration {
            usable = seen
            notes.append(.truncated)
        }
    }

    /// Files of sound are small, so each is read to its end: a header that claims more than there is was not written
    /// for what is left.
    private mutating func setFromSound(
        _ end: (time: Int64, isWhole: Bool)?,
        claimed: Int?,
        isCutOff: Bool
    ) throws(MediaFault) {
        guard let end, let last = clock.milliseconds(end.time) else {
            throw MediaFault(isCutOff ? .truncated : .malformed)
        }
        let seen = max(0, last - origin)
        let isNear = claimed.map { ($0 - seen).magnitude <= 1000 + seen / 50 } ?? false
        duration = isNear ? claimed ?? seen : max(claimed ?? 0, seen)
        usable = duration
        if end.isWhole { measured = min(seen, ReportBounds.milliseconds) } else { notes.append(.outOfTime) }
        guard end.isWhole else { return }
        if isCutOff || !isNear && seen < claimed ?? 0 {
            usable = min(seen, duration)
            notes.append(.truncated)
        } else if !isNear && claimed != nil {
            notes.append(.durationCorrected)
        }
    }

    /// What the container says of itself, in milliseconds.
    static func claimed(_ demuxer: Demuxer) -> Int? {
        if let declared = demuxer.kind.declaredMilliseconds { return declared }
        let duration = demuxer.context.pointee.duration
        guard duration != clibav_no_time(), duration > 0, !demuxer.isDurationGuessed else { return nil }
        let milliseconds = (duration + 500) / 1000
        return milliseconds <= Int64(ReportBounds.milliseconds) ? Int(milliseconds) : nil
    }

    /// The clock of a transport or program stream starts anywhere, that of sound where its encoder's delay ends; the
    /// others' starts with the presentation.
    private static func origin(_ demuxer: Demuxer) -> Int {
        let start = demuxer.context.pointee.start_time
        switch demuxer.kind.family {
        case .transportStream, .programStream, .mp3, .ogg, .wav, .flac, .amr:
            return start == clibav_no_time() ? 0 : Int(clamping: start / 1000)
        case .mp4, .matroska, .avi: return 0
        }
    }

    /// Until when there are pictures, which a longer sound track may outlast.
    var picturesEnd: Int {
        guard index.count > 1, let end = index.end.flatMap(milliseconds), end > 0 else { return usable }
        return min(usable, end)
    }

    /// The millisecond of the presentation at which a picture is shown.
    func milliseconds(_ time: Int64) -> Int? {
        clock.milliseconds(time).map { max(0, $0 - origin) }
    }

    /// The stream's time of a millisecond of the presentation.
    func units(_ milliseconds: Int) -> Int64 {
        clock.units(milliseconds + origin)
    }
}
