import CLibAV
import ExaminationReport

extension Demuxer {
    /// Completes what the header left open.
    ///
    /// A plain MP4 says everything in its header, and probing would cost ten times the rest of the facts. Fragmented
    /// ones have no index, AVI no duration, program streams no streams, transport streams no sizes without it.
    func complete() {
        if kind.family == .mp4 && kind.isFragmented { walkFragments() }
        guard kind.family != .mp4 || kind.isFragmented || !isPictureDescribed else { return }
        probe()
    }

    /// Whether the stream that would be shown states its size and rate.
    private var isPictureDescribed: Bool {
        guard let stream = pictureStream(), let parameters = stream.pointee.codecpar else { return true }
        let isKnown = parameters.pointee.codec_id != AV_CODEC_ID_NONE
        return isKnown && parameters.pointee.width > 0 && parameters.pointee.height > 0
            && stream.pointee.avg_frame_rate.num > 0
    }

    /// Reads all fragments' headers: with every stream discarded the demuxer steps over the samples to the end, and
    /// the index is complete afterwards.
    private func walkFragments() {
        let discards = streams.map(\.pointee.discard)
        for stream in streams { stream.pointee.discard = AVDISCARD_ALL }
        if let packet = try? Packet() { _ = av_read_frame(context, packet.pointer) }
        for (stream, discard) in zip(streams, discards) { stream.pointee.discard = discard }
        rewind()
    }

    /// Lets libav read on and decode a little. The decoders that it opens do not take their limits from ours, so
    /// each stream gets them; streams that turn up later are held by the allocation limit and the sandbox.
    private func probe() {
        let perStream = streams.map { _ in Options(["threads": "1", "max_pixels": String(limits.pixels)]) }
        var pointers = perStream.map(\.pointer)
        // A failure leaves what is known; whether that is enough is seen later.
        pointers.withUnsafeMutableBufferPointer { _ = avformat_find_stream_info(context, $0.baseAddress) }
        for (options, pointer) in zip(perStream, pointers) { options.pointer = pointer }
    }

    /// Goes back to the beginning.
    func rewind() {
        let start = context.pointee.start_time
        let time = start == clibav_no_time() ? 0 : min(0, start)
        _ = avformat_seek_file(context, -1, Int64.min, time, Int64.max, AVSEEK_FLAG_BACKWARD)
    }

    /// Reads to the end for the time of the last picture, in its stream's units, within a budget of its own.
    ///
    /// Recordings of browsers have neither duration nor index, and cut-off ones lost theirs.
    /// - Returns: the end, and whether the file's end was reached; `nil` without any picture.
    func scanForEnd(of stream: UnsafeMutablePointer<AVStream>) -> (time: Int64, isWhole: Bool)? {
        select(stream, keysOnly: false)
        rewind()
        defer { rewind() }
        guard let packet = try? Packet() else { return nil }
        let budget = source.bytesRead + limits.bytesScanned
        let half = source.deadline - limits.duration / 2
        var end: Int64?
        while av_read_frame(context, packet.pointer) >= 0 {
            defer { packet.clear() }
            guard packet.stream == Int(stream.pointee.index), let time = packet.time else { continue }
            end = max(end ?? .min, time &+ packet.duration)
            if source.bytesRead > budget || ContinuousClock.now > half { return end.map { ($0, false) } }
        }
        return end.map { ($0, !source.isSpent) }
    }

    /// Reads only this stream from now on, or only its key pictures.
    func select(_ stream: UnsafeMutablePointer<AVStream>, keysOnly: Bool) {
        for other in streams { other.pointee.discard = AVDISCARD_ALL }
        stream.pointee.discard = keysOnly ? AVDISCARD_NONKEY : AVDISCARD_DEFAULT
    }
}
