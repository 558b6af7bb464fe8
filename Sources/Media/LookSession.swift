import CLibAV
import ExaminationReport

/// One look at one file: the steps in order, and what is known when one of them fails.
final class LookSession {
    let source: ByteSource
    let limits: MediaLimits
    let request: ExaminationRequest
    let whitelist: Whitelist
    private(set) var kind: MediaKind?
    var facts: FileFacts?
    var pictures: [Picture] = []
    var sheet: Sheet?
    var sampleCheck: SampleCheck?
    private var notes: Set<ExaminationNote> = []

    init(source: ByteSource, limits: MediaLimits, request: ExaminationRequest) {
        self.source = source
        self.limits = limits
        self.request = request
        whitelist = Whitelist(without: request.switchedOff)
    }

    func run() -> MediaLook {
        let outcome: ExaminationOutcome
        do {
            try look()
            outcome = .readable
        } catch {
            pictures = []
            sheet = nil
            sampleCheck = nil
            // Whatever failed after the budget was spent failed because of it.
            if source.isSpent { notes.insert(.outOfTime) }
            outcome = .unreadable(source.isSpent ? .tooComplex : error.reason)
        }
        return MediaLook(
            outcome: outcome,
            kind: kind,
            facts: facts,
            pictures: pictures,
            sheet: sheet,
            sampleCheck: sampleCheck,
            notes: ExaminationNote.allCases.filter(notes.contains),
            bytesRead: Int(source.bytesRead)
        )
    }

    func note(_ note: ExaminationNote) {
        notes.insert(note)
    }

    func noteAll(of timeline: Timeline) {
        notes.formUnion(timeline.notes)
    }

    private func look() throws(MediaFault) {
        let head = source.bytes(at: 0, count: 1024)
        if let format = PhotoFormat(head) {
            kind = .photo
            try lookAtPhoto(format)
        } else if DocumentFile.begins(head) {
            kind = .document
            try lookAtDocument(head)
        } else {
            let file = try FileKind(of: source, head: head)
            if file.family.isSound { kind = .sound }
            let demuxer = try Demuxer(source, kind: file, limits: limits, whitelist: whitelist)
            demuxer.complete()
            try lookAtStreams(demuxer)
        }
    }

    private func lookAtStreams(_ demuxer: Demuxer) throws(MediaFault) {
        let reader = FactsReader(demuxer: demuxer)
        facts = reader.read(picture: nil, timeline: nil)
        if facts?.sound?.isReadable == false { notes.insert(.soundNotReadable) }
        if let stream = demuxer.pictureStream() {
            // Ogg could carry pictures too, and is not accepted for them.
            guard !demuxer.kind.family.isSound else { throw MediaFault(.unsupportedContainer) }
            kind = .video
            try lookAtPictures(demuxer, stream, reader)
        } else if let stream = demuxer.soundStream(), !demuxer.isEmpty(stream) {
            kind = .sound
            try lookAtSound(demuxer, stream, reader)
        } else {
            throw MediaFault(.noPicture)
        }
    }

    private func lookAtPictures(
        _ demuxer: Demuxer,
        _ stream: UnsafeMutablePointer<AVStream>,
        _ reader: FactsReader
    ) throws(MediaFault) {
        guard whitelist.accepts(stream) else { throw MediaFault(.codecNotAccepted) }
        let (stated, isRotationIgnored) = try StatedGeometry.read(demuxer, stream: stream)
        if isRotationIgnored { notes.insert(.rotationIgnored) }

        let timeline = try Timeline(demuxer, stream: stream)
        noteAll(of: timeline)
        let picture = { geometry in reader.picture(stream, geometry: geometry, timeline: timeline) }
        facts = reader.read(picture: picture(stated), timeline: timeline)

        defer { digestTracks(reader, picture: picture(stated), timeline: timeline) }
        guard request.keyframes > 0 || request.sampleCheck else { return }
        let isReducedALot = stated.displayedWidth >= 3 * request.width
        let decoded = try PictureReader(demuxer, timeline: timeline, skipsDeblocking: isReducedALot)
        if request.keyframes > 0 {
            let sampler = KeyframeSampler(decoded, orientation: stated.orientation, request: request)
            try sample(with: sampler)
            facts = reader.read(picture: picture(sampler.geometry ?? stated), timeline: timeline)
        }
        if request.sampleCheck {
            keep(try SampleChecker(reader: decoded).check())
        }
    }

    /// Keeps a check that came to its end. When the budget ended first, what was not reached looks like what is not there.
    func keep(_ check: SampleCheck) {
        if source.isSpent { notes.insert(.outOfTime) } else { sampleCheck = check }
    }

    private func sample(with sampler: KeyframeSampler) throws(MediaFault) {
        defer { notes.formUnion(sampler.found.notes) }
        // A picture may begin within the last one's rounding of the end, and is shown there all the same.
        let end = facts?.durationMilliseconds ?? 0
        let chosen = try sampler.sample().filter { $0.atMilliseconds <= end }
        guard !chosen.isEmpty else { throw MediaFault(.undecodable) }
        pictures = try sampler.pictures(of: chosen)
        if request.contactSheet { sheet = try SheetMaker().make(of: chosen) }
        let stream = sampler.timeline.stream
        if sampler.isHighDynamicRange || clibav_has_dolby_vision(stream) != 0 { notes.insert(.highDynamicRange) }
        if clibav_has_common_base(stream) == 0 { notes.insert(.dolbyVisionUnsupported) }
    }

    /// Comes last, since it reads the whole file: when the budget ends before it, all the rest is there.
    func digestTracks(_ reader: FactsReader, picture: PictureFacts?, timeline: Timeline) {
        guard request.trackDigests, !notes.contains(.truncated), !source.isOver else { return }
        reader.digestTracks()
        facts = reader.read(picture: facts?.picture ?? picture, timeline: timeline)
    }
}
