import CLibAV
import ExaminationReport

extension LookSession {
    /// Sound alone has no keyframes; that a little of it decodes is what makes it readable.
    func lookAtSound(
        _ demuxer: Demuxer,
        _ stream: UnsafeMutablePointer<AVStream>,
        _ reader: FactsReader
    ) throws(MediaFault) {
        guard whitelist.has(.sound) else { throw MediaFault(.unsupportedContainer) }
        guard whitelist.accepts(stream) else { throw MediaFault(.codecNotAccepted) }
        let timeline = try Timeline(demuxer, stream: stream)
        noteAll(of: timeline)
        facts = reader.read(picture: nil, timeline: timeline)
        defer { digestTracks(reader, picture: nil, timeline: timeline) }
        guard request.keyframes > 0 || request.sampleCheck else { return }
        let sound = try SoundReader(demuxer, timeline: timeline)
        guard try sound.decodes(at: 0) else { throw MediaFault(source.isOver ? .tooComplex : .undecodable) }
        guard request.sampleCheck else { return }
        keep(try sound.check())
    }
}
