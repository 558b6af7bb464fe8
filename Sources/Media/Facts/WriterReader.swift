import CLibAV
import ExaminationReport

/// Collects the texts by which the programs that wrote a file name themselves.
struct WriterReader {
    let demuxer: Demuxer
    let metadata: Metadata

    private static let tags = [
        "encoder", "software", "com.apple.quicktime.software", "com.android.version", "encoded_by", "handler_name",
    ]

    /// - Parameter note: what the encoder left in the pictures, and their stream's number.
    func writers(note: (text: EncoderNote, stream: Int)?) -> [Statement<String>] {
        var found: [Statement<String>] = []
        var known: Set<String> = []
        let encoder = note.map { Statement($0.text.name, tag: "sei", stream: $0.stream) }
        let notes = [matroskaWriter, encoder].compactMap(\.self)
        for statement in metadata.statements(Self.tags) + notes where known.insert(statement.value).inserted {
            found.append(statement)
        }
        return Array(found.prefix(ReportBounds.writerCount))
    }

    /// Matroska's `WritingApp` (RFC 9559, 5.1.2), which libav leaves out: what was used, where `encoder` is the library.
    private var matroskaWriter: Statement<String>? {
        guard demuxer.kind.family == .matroska else { return nil }
        let head = demuxer.source.bytes(at: 0, count: 4096)
        return MatroskaHeader.writingApplication(head)?.reportText.map { Statement($0, tag: "WritingApp") }
    }
}
