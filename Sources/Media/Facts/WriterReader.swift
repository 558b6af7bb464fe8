import CLibAV
import ExaminationReport

/// Collects the texts by which the programs that wrote a file name themselves.
struct WriterReader {
    let demuxer: Demuxer
    let metadata: Metadata

    private static let tags = [
        "encoder", "software", "com.apple.quicktime.software", "com.android.version", "encoded_by", "handler_name",
    ]

    func writers(pictures: UnsafeMutablePointer<AVStream>?) -> [Statement<String>] {
        var found: [Statement<String>] = []
        var known: Set<String> = []
        let notes = [matroskaWriter, pictures.flatMap(encoderNote)].compactMap(\.self)
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

    /// The note that x264 and x265 leave in the first picture (user data, ITU-T H.264, D.1.7), up to its settings.
    private func encoderNote(_ stream: UnsafeMutablePointer<AVStream>) -> Statement<String>? {
        var entry = clibav_index_entry()
        guard demuxer.kind.family == .mp4, clibav_read_index(stream, 0, &entry) != 0, entry.position >= 0,
            entry.size > 0
        else { return nil }
        let bytes = demuxer.source.bytes(at: entry.position, count: min(Int(entry.size), 1024))
        for name in ["x264 - core ", "x265 (build "] {
            guard let start = bytes.firstRange(of: Array(name.utf8))?.lowerBound else { continue }
            let text = bytes[start...].prefix(64).prefix { (0x20...0x7E).contains($0) }
            // Behind a second dash come copyright and settings.
            let words = String(decoding: text, as: UTF8.self).split(separator: " - ").prefix(2)
            guard let note = words.joined(separator: " - ").reportText else { continue }
            return Statement(note, tag: "sei", stream: Int(stream.pointee.index))
        }
        return nil
    }
}
