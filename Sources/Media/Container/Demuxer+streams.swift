import CLibAV
import ExaminationReport

extension Demuxer {
    /// The stream to show: no cover picture, and the one with most pixels for the longest time. Phones put a short
    /// film beside a photograph, and empty tracks beside films.
    func pictureStream() -> UnsafeMutablePointer<AVStream>? {
        streams.filter { $0.kind == .video }.max { weight($0) < weight($1) }
    }

    /// The first sound track that has samples, else the first.
    func soundStream() -> UnsafeMutablePointer<AVStream>? {
        let sounds = streams.filter { $0.kind == .sound }
        return sounds.first { !isEmpty($0) } ?? sounds.first
    }

    /// Whether the header says that the stream has no sample at all.
    func isEmpty(_ stream: UnsafeMutablePointer<AVStream>) -> Bool {
        kind.family == .mp4 && avformat_index_get_entries_count(stream) == 0
    }

    /// Whether the duration of a sound file is libav's guess from size and bit rate.
    var isDurationGuessed: Bool {
        kind.family.isSound && context.pointee.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE
    }

    private func weight(_ stream: UnsafeMutablePointer<AVStream>) -> Double {
        guard let parameters = stream.pointee.codecpar, !isEmpty(stream) || kind.isFragmented else { return -1 }
        let pixels = Double(parameters.pointee.width) * Double(parameters.pointee.height)
        let seconds = StreamClock(stream).milliseconds(stream.pointee.duration) ?? 1
        return pixels * Double(max(1, seconds))
    }
}
