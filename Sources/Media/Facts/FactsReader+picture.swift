import CLibAV
import ExaminationReport

extension FactsReader {
    func picture(_ stream: UnsafeMutablePointer<AVStream>, geometry: Geometry, timeline: Timeline?) -> PictureFacts {
        var facts = PictureFacts(
            codec: stream.codecName,
            codedWidth: geometry.codedWidth,
            codedHeight: geometry.codedHeight,
            displayedWidth: geometry.displayedWidth,
            displayedHeight: geometry.displayedHeight,
            rotation: geometry.orientation.rotation,
            isMirrored: geometry.orientation.isMirrored,
            frameRate: frameRate(stream, timeline: timeline)
        )
        facts.colour = ColourFacts(stream)
        return facts
    }

    private func frameRate(_ stream: UnsafeMutablePointer<AVStream>, timeline: Timeline?) -> FrameRate? {
        guard let average = Self.millihertz(stream.pointee.avg_frame_rate) else { return nil }
        var rate = FrameRate(averageMillihertz: average, spacing: spacing(stream, timeline: timeline))
        let stated = Metadata.value(of: "com.android.capture.fps", in: demuxer.context.pointee.metadata)
        rate.captureMillihertz = stated.flatMap(Double.init).flatMap(Self.millihertz)
        guard demuxer.kind.family == .mp4, let timeline else {
            rate.nominalMillihertz = Self.millihertz(stream.pointee.r_frame_rate)
            return rate
        }
        let (index, base) = (timeline.index, stream.pointee.time_base)
        if let gap = index.usualGap, base.num > 0, base.den > 0 {
            rate.nominalMillihertz = Self.millihertz(1 / (Double(gap) * av_q2d(base)))
        }
        guard index.shortest <= index.longest else { return rate }
        rate.shortestMicroseconds = Self.microseconds(index.shortest, base)
        rate.longestMicroseconds = Self.microseconds(index.longest, base)
        return rate
    }

    private static func millihertz(_ rate: AVRational) -> Int? {
        rate.num > 0 && rate.den > 0 ? millihertz(av_q2d(rate)) : nil
    }

    private static func millihertz(_ hertz: Double) -> Int? {
        let millihertz = (hertz * 1000).rounded()
        return (1...10_000_000).contains(millihertz) ? Int(millihertz) : nil
    }

    private static func microseconds(_ units: Int64, _ base: AVRational) -> Int? {
        guard base.num > 0, base.den > 0 else { return nil }
        let microseconds = (Double(units) * av_q2d(base) * 1_000_000).rounded()
        return (0...Double(ReportBounds.milliseconds * 1000)).contains(microseconds) ? Int(microseconds) : nil
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
