import CLibAV
import ExaminationReport

/// Makes hints of what the sample index shows. Only MP4's lists every sample.
enum HintReader {
    /// - Parameter keyInterval: the encoder's own rhythm, in pictures, when it says so.
    static func hints(_ demuxer: Demuxer, timeline: Timeline, keyInterval: Int?) -> [IndexHint] {
        guard demuxer.kind.family == .mp4 else { return [] }
        var hints = stretches(of: timeline.stream, demuxer, end: timeline.duration)
        if let sound = demuxer.soundStream(), sound != timeline.stream {
            hints += stretches(of: sound, demuxer, end: timeline.duration)
        }
        let index = timeline.index
        if !index.stretches.hasMoreKeys {
            hints += KeyRhythm.breaks(in: index.stretches.keys, stated: keyInterval).compactMap { time in
                timeline.milliseconds(time + index.lead).map { IndexHint(.keyOffGrid, from: $0, to: $0) }
            }
        }
        return Array(hints.filter { $0.toMilliseconds <= timeline.duration }.prefix(ReportBounds.hintCount))
    }

    private static func stretches(
        of stream: UnsafeMutablePointer<AVStream>,
        _ demuxer: Demuxer,
        end: Int
    ) -> [IndexHint] {
        let (index, clock) = (demuxer.index(of: stream), StreamClock(stream))
        return index.stretches.found.compactMap { stretch in
            guard let from = clock.milliseconds(stretch.from + index.lead),
                let to = clock.milliseconds(stretch.to + index.lead), from < end
            else { return nil }
            return IndexHint(stretch.kind, from: max(0, from), to: min(end, max(0, from, to)))
        }
    }
}
