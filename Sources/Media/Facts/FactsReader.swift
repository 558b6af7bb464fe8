import CLibAV
import ExaminationReport

/// Puts together what is true of an opened file. What does not change while it is looked at is read once.
final class FactsReader {
    let demuxer: Demuxer
    private lazy var header = demuxer.kind.movie.map { MovieHeader(demuxer.source, movie: $0) }
    private lazy var metadata = Metadata(demuxer)
    private lazy var note = demuxer.pictureStream().flatMap { EncoderNote($0, of: demuxer) }
    private lazy var chapters = readChapters()
    private lazy var structure = readStructure()
    private var streams: [StreamFacts]?
    private var hints: [IndexHint]?
    private var digests: [Int: TrackDigest] = [:]

    init(demuxer: Demuxer) { self.demuxer = demuxer }

    func read(picture: PictureFacts?, timeline: Timeline?) -> FileFacts {
        let duration = timeline?.duration ?? Timeline.claimed(demuxer) ?? 0
        let size = demuxer.source.size
        let capture = CaptureReader(
            metadata: metadata,
            isHeaderTimeUTC: [.mp4, .matroska].contains(demuxer.kind.family),
            durationMilliseconds: duration
        ).read()
        var facts = FileFacts(
            container: demuxer.kind.container,
            brand: demuxer.kind.brand,
            streams: streamFacts(),
            durationMilliseconds: duration,
            usableMilliseconds: timeline?.usable ?? 0,
            byteCount: Int(size),
            bitsPerSecond: duration > 0 ? Int(Double(size) * 8000 / Double(duration)) : 0,
            picture: picture,
            sound: sound,
            capturedAt: capture.times.stated.first.map { Tagged($0.value.milliseconds, tag: $0.tag) },
            deviceMake: capture.makes.stated.first.map { Tagged($0.value, tag: $0.tag) },
            deviceModel: capture.models.stated.first.map { Tagged($0.value, tag: $0.tag) }
        )
        facts.declaredMilliseconds = declared
        facts.measuredMilliseconds = measured(facts.streams, timeline: timeline)
        facts.structure = structure
        facts.capture = capture
        facts.chapters = chapters
        if let timeline {
            if hints == nil { hints = HintReader.hints(demuxer, timeline: timeline, keyInterval: note?.keyInterval) }
            facts.hints = hints ?? []
        }
        return facts
    }

    /// Reads all packets for the digests of the tracks; they are in the facts that are read afterwards.
    func digestTracks() {
        digests = (try? TrackDigester(demuxer))?.digests() ?? [:]
    }

    /// Streams are read anew where probing or seeking teaches libav more about them.
    private func streamFacts() -> [StreamFacts] {
        let known =
            streams
            ?? demuxer.streams.prefix(ReportBounds.streamCount).map {
                StreamFactsReader(demuxer: demuxer, header: header).read($0)
            }
        if demuxer.kind.family == .mp4 { streams = known }
        guard !digests.isEmpty else { return known }
        return known.enumerated().map { number, stream in
            var stream = stream
            stream.digest = digests[number]
            return stream
        }
    }

    /// Of transport and program streams libav only estimates.
    private var declared: Int? {
        switch demuxer.kind.family {
        case .mp4: header?.declaredMilliseconds
        case .matroska, .avi, .mp3, .ogg, .wav, .flac, .amr: Timeline.claimed(demuxer)
        case .transportStream, .programStream: nil
        }
    }

    /// Where the last picture or sound ends.
    private func measured(_ streams: [StreamFacts], timeline: Timeline?) -> Int? {
        guard demuxer.kind.family == .mp4 else { return timeline?.measured }
        let ends = streams.filter { [.video, .sound].contains($0.kind) && ($0.sampleCount ?? 0) > 0 }.compactMap {
            stream in
            stream.measuredMilliseconds.map { max(0, (stream.startMilliseconds ?? 0) + $0) }
        }
        return ends.max().map { min($0, ReportBounds.milliseconds) }
    }

    private func readStructure() -> StructureFacts {
        var structure = demuxer.kind.structure
        let writers = WriterReader(demuxer: demuxer, metadata: metadata)
        let stream = demuxer.pictureStream().map { Int($0.pointee.index) } ?? 0
        structure.writers = writers.writers(note: note.map { ($0, stream) })
        return structure
    }

    private func readChapters() -> ChapterFacts {
        if demuxer.context.pointee.nb_chapters > 0 { return ChapterFacts(demuxer.context) }
        guard let header else { return ChapterFacts() }
        if header.chapters.count > 0 { return header.chapters }
        let numbers = header.tracks.flatMap(\.chapterTracks)
        let texts = demuxer.streams.first { numbers.contains(Int($0.pointee.id)) && $0.kind != .video }
        return texts.map { ChapterFacts(textTrack: $0, source: demuxer.source) } ?? ChapterFacts()
    }

    private var sound: SoundFacts? {
        guard let stream = demuxer.soundStream(), !demuxer.isEmpty(stream), let parameters = stream.pointee.codecpar
        else { return nil }
        return SoundFacts(
            codec: stream.codecName,
            channels: min(1024, max(0, Int(clibav_channels(parameters)))),
            sampleRate: min(10_000_000, max(0, Int(parameters.pointee.sample_rate))),
            isReadable: demuxer.whitelist.accepts(stream)
        )
    }
}
