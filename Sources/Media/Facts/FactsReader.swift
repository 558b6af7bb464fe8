import CLibAV
import ExaminationReport

/// Puts together what is true of an opened file.
struct FactsReader {
    let demuxer: Demuxer

    func read(picture: PictureFacts?, timeline: Timeline?) -> VideoFacts {
        let metadata = Metadata(demuxer, stream: timeline?.stream)
        let duration = timeline?.duration ?? Timeline.claimed(demuxer) ?? 0
        let size = demuxer.source.size
        return VideoFacts(
            container: demuxer.kind.container,
            brand: demuxer.kind.brand,
            streams: demuxer.streams.map {
                StreamFacts(kind: $0.kind, codec: $0.codecName, isAccepted: $0.isAccepted)
            },
            durationMilliseconds: duration,
            usableMilliseconds: timeline?.usable ?? 0,
            byteCount: Int(size),
            bitsPerSecond: duration > 0 ? Int(Double(size) * 8000 / Double(duration)) : 0,
            picture: picture,
            sound: sound,
            capturedAt: metadata.capturedAt,
            deviceMake: metadata.deviceMake,
            deviceModel: metadata.deviceModel
        )
    }

    func picture(_ stream: UnsafeMutablePointer<AVStream>, geometry: Geometry, timeline: Timeline?) -> PictureFacts {
        PictureFacts(
            codec: stream.codecName,
            codedWidth: geometry.codedWidth,
            codedHeight: geometry.codedHeight,
            displayedWidth: geometry.displayedWidth,
            displayedHeight: geometry.displayedHeight,
            rotation: geometry.orientation.rotation,
            isMirrored: geometry.orientation.isMirrored,
            frameRate: frameRate(stream, timeline: timeline)
        )
    }

    private var sound: SoundFacts? {
        guard let stream = demuxer.soundStream(), !demuxer.isEmpty(stream), let parameters = stream.pointee.codecpar
        else { return nil }
        return SoundFacts(
            codec: stream.codecName,
            channels: min(1024, max(0, Int(clibav_channels(parameters)))),
            sampleRate: min(10_000_000, max(0, Int(parameters.pointee.sample_rate))),
            isReadable: stream.isAccepted
        )
    }

    private func frameRate(_ stream: UnsafeMutablePointer<AVStream>, timeline: Timeline?) -> FrameRate? {
        let average = stream.pointee.avg_frame_rate
        guard average.num > 0, average.den > 0 else { return nil }
        let millihertz = (av_q2d(average) * 1000).rounded()
        guard (1...10_000_000).contains(millihertz) else { return nil }
        return FrameRate(averageMillihertz: Int(millihertz), spacing: spacing(stream, timeline: timeline))
    }

    /// MP4's index has every sample. Elsewhere libav's guess of the base rate, which counts fields where pictures are
    /// interlaced, is compared with the average.
    private func spacing(_ stream: UnsafeMutablePointer<AVStream>, timeline: Timeline?) -> FrameRate.Spacing {
        if demuxer.kind.family == .mp4 { return timeline?.index.spacing ?? .unknown }
        let (base, average) = (stream.pointee.r_frame_rate, stream.pointee.avg_frame_rate)
        guard base.num > 0, base.den > 0 else { return .unknown }
        let ratio = av_q2d(base) / av_q2d(average)
        return [1, 2].contains { (ratio - $0).magnitude <= 0.01 } ? .constant : .variable
    }
}
