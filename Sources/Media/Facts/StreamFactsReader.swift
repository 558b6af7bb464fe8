import CLibAV
import ExaminationReport

/// Puts together what is true of each stream.
struct StreamFactsReader {
    let demuxer: Demuxer
    let header: MovieHeader?

    func read(_ stream: UnsafeMutablePointer<AVStream>) -> StreamFacts {
        var facts = StreamFacts(
            kind: stream.kind,
            codec: stream.codecName,
            isAccepted: demuxer.whitelist.accepts(stream)
        )
        let clock = StreamClock(stream)
        facts.language = Self.language(stream)
        facts.roles = Self.roles(stream)
        facts.startMilliseconds = clock.milliseconds(stream.pointee.start_time)
        if let parameters = stream.pointee.codecpar?.pointee { Self.read(parameters, into: &facts) }

        let track = header?.track(number: Int(stream.pointee.id))
        facts.edits = track?.edits
        facts.declaredMilliseconds = track?.declaredMilliseconds ?? declared(stream, clock)
        if demuxer.kind.family == .mp4 { measure(stream, clock, into: &facts) }
        return facts
    }

    private func measure(
        _ stream: UnsafeMutablePointer<AVStream>,
        _ clock: StreamClock,
        into facts: inout StreamFacts
    ) {
        let index = demuxer.index(of: stream)
        let counted = stream.pointee.nb_frames
        facts.sampleCount = (1...Int64(ReportBounds.itemCount)).contains(counted) ? Int(counted) : index.count
        if stream.pointee.start_time == clibav_no_time() {
            facts.startMilliseconds = index.first.flatMap { clock.milliseconds(max(0, $0)) }
        }
        // How long a single sample lasts is not in the index.
        let length = index.count == 1 ? nil : index.length.flatMap(clock.milliseconds).map { max(0, $0) }
        // The index counts times of decoding, and what an edit cuts in the middle of a sample as a whole.
        let presented = facts.edits?.presentedMilliseconds ?? 0
        facts.measuredMilliseconds =
            facts.sampleCount == 0 ? 0 : length.map { presented > 0 ? min($0, presented) : $0 }
        if let length, length > 0 {
            let rate = Double(index.bytes) * 8000 / Double(length)
            facts.bitsPerSecond = rate < Double(ReportBounds.bitsPerSecond) ? Int(rate) : nil
        }
    }

    /// What containers other than MP4 declare: a header's field in AVI, a tag in Matroska. Transport and program streams
    /// declare nothing; what libav says of them is an estimate.
    private func declared(_ stream: UnsafeMutablePointer<AVStream>, _ clock: StreamClock) -> Int? {
        switch demuxer.kind.family {
        case .mp4, .transportStream, .programStream: nil
        case .avi, .mp3, .ogg, .wav, .flac, .amr:
            demuxer.isDurationGuessed ? nil : clock.milliseconds(stream.pointee.duration).flatMap { $0 > 0 ? $0 : nil }
        case .matroska: Metadata.value(of: "DURATION", in: stream.pointee.metadata).flatMap(Self.duration)
        }
    }

    /// `00:00:09.920000000`
    static func duration(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hours = Int(parts[0]), let minutes = Int(parts[1]), let seconds = Double(parts[2]),
            (0...95).contains(hours), (0..<60).contains(minutes), (0..<60).contains(seconds)
        else { return nil }
        return (hours * 60 + minutes) * 60_000 + Int((seconds * 1000).rounded())
    }

    private static func read(_ parameters: AVCodecParameters, into facts: inout StreamFacts) {
        facts.codecTag = tag(parameters.codec_tag)
        let rate = parameters.bit_rate
        facts.bitsPerSecond = (1...Int64(ReportBounds.bitsPerSecond)).contains(rate) ? Int(rate) : nil
        if parameters.width > 0, parameters.height > 0 {
            let limit = Int32(ReportBounds.pixelsPerSide * 16)
            (facts.width, facts.height) = (Int(min(limit, parameters.width)), Int(min(limit, parameters.height)))
        }
        guard facts.kind == .sound else { return }
        var parameters = parameters
        let channels = clibav_channels(&parameters)
        facts.channels = channels > 0 ? min(1024, Int(channels)) : nil
        facts.sampleRate = parameters.sample_rate > 0 ? min(10_000_000, Int(parameters.sample_rate)) : nil
    }

    /// Stored with the first character in the lowest byte.
    private static func tag(_ code: UInt32) -> String? {
        guard code != 0 else { return nil }
        return (0..<4).map { UInt8(truncatingIfNeeded: code >> (8 * $0)) }.printableCode
    }

    private static func language(_ stream: UnsafeMutablePointer<AVStream>) -> String? {
        guard let text = Metadata.value(of: "language", in: stream.pointee.metadata), text != "und" else { return nil }
        return text.utf8.count <= 16 ? text : nil
    }

    private static func roles(_ stream: UnsafeMutablePointer<AVStream>) -> [StreamFacts.Role] {
        let bits: [(Int32, StreamFacts.Role)] = [
            (AV_DISPOSITION_DEFAULT, .main), (AV_DISPOSITION_DUB, .dub), (AV_DISPOSITION_ORIGINAL, .original),
            (AV_DISPOSITION_COMMENT, .comment), (AV_DISPOSITION_LYRICS, .lyrics),
            (AV_DISPOSITION_KARAOKE, .karaoke), (AV_DISPOSITION_FORCED, .forced),
            (AV_DISPOSITION_HEARING_IMPAIRED, .hearingImpaired), (AV_DISPOSITION_VISUAL_IMPAIRED, .visualImpaired),
            (AV_DISPOSITION_CLEAN_EFFECTS, .cleanEffects), (AV_DISPOSITION_ATTACHED_PIC, .attachedPicture),
            (AV_DISPOSITION_TIMED_THUMBNAILS, .timedThumbnails), (AV_DISPOSITION_CAPTIONS, .captions),
            (AV_DISPOSITION_DESCRIPTIONS, .descriptions), (AV_DISPOSITION_METADATA, .metadata),
            (AV_DISPOSITION_DEPENDENT, .dependent), (AV_DISPOSITION_STILL_IMAGE, .stillImage),
        ]
        return bits.filter { stream.pointee.disposition & $0.0 != 0 }.map(\.1)
    }
}
