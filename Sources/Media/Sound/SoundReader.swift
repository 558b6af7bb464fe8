import CLibAV
import ExaminationReport

/// Decodes stretches of a recording.
final class SoundReader {
    private let demuxer: Demuxer
    private let timeline: Timeline
    private let decoder: Decoder
    private let packet: Packet
    private let frame: Frame
    /// A stretch: as many packets as hold a tenth of a second in every codec that is accepted, and more than a decoder
    /// keeps to itself.
    private static let packets = 16
    /// Stretches between the first and the last.
    private static let between = 12

    init(_ demuxer: Demuxer, timeline: Timeline) throws(MediaFault) {
        self.demuxer = demuxer
        self.timeline = timeline
        packet = try Packet()
        frame = try Frame()
        decoder = try Decoder(
            timeline.stream,
            limits: demuxer.limits,
            whitelist: demuxer.whitelist,
            skipsDeblocking: false
        )
    }

    /// The check behind a receipt: see ``SampleCheck``.
    func check() throws(MediaFault) -> SampleCheck {
        let samples = SampleCount(demuxer)
        let last = max(0, timeline.usable - 500)
        let inside = KeyframePlan.targets(Self.between, from: 0, to: Int64(timeline.usable)).map { Int($0) }
        let places = Set([0, last] + inside.filter { (1..<max(1, last)).contains($0) }).sorted()
        var failed: [Int] = []
        for place in places where try !decodes(at: place) { failed.append(place) }
        // What the header counts and the file no longer has.
        if timeline.usable < timeline.duration { failed.append(timeline.duration) }
        let asked = places.count + (timeline.usable < timeline.duration ? 1 : 0)
        return SampleCheck(
            sampleCount: samples.all,
            samplesOutside: samples.outside,
            placesAsked: min(asked, ReportBounds.placesChecked),
            placesDecoded: max(0, min(asked, ReportBounds.placesChecked) - failed.count),
            failedAt: failed
        )
    }

    /// Whether a stretch from this millisecond on decodes without a fault.
    func decodes(at milliseconds: Int) throws(MediaFault) -> Bool {
        demuxer.select(timeline.stream, keysOnly: false)
        decoder.flush()
        if milliseconds == 0 {
            demuxer.rewind()
        } else {
            let time = timeline.units(milliseconds)
            guard av_seek_frame(demuxer.context, timeline.stream.pointee.index, time, AVSEEK_FLAG_BACKWARD) >= 0 else {
                return false
            }
        }
        var (sent, heard, isSound) = (0, 0, true)
        while sent < Self.packets, av_read_frame(demuxer.context, packet.pointer) >= 0 {
            defer { packet.clear() }
            guard packet.stream == Int(timeline.stream.pointee.index) else { continue }
            sent += 1
            // The first packet after a seek may refer to one before it.
            if !decoder.send(packet), sent > 1 || milliseconds == 0 { isSound = false }
            while decoder.receive(into: frame) { heard += 1 }
        }
        decoder.send(nil)
        while decoder.receive(into: frame) { heard += 1 }
        return isSound && heard > 0
    }
}
