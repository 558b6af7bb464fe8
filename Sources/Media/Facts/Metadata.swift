import CLibAV
import ExaminationReport

/// The metadata tags of a file and of its streams, each as text that may be shown.
struct Metadata {
    private let dictionaries: [(dictionary: OpaquePointer, stream: Int?)]

    /// Borrows the demuxer's dictionaries: use it while the demuxer lives.
    init(_ demuxer: Demuxer) {
        let streams = demuxer.streams.prefix(ReportBounds.streamCount).enumerated().compactMap { number, stream in
            stream.pointee.metadata.map { ($0, Optional(number)) }
        }
        dictionaries = (demuxer.context.pointee.metadata.map { [($0, nil)] } ?? []) + streams
    }

    /// What the file and its streams say under these keys: the first key first, the file before its streams. What a
    /// stream repeats is left out.
    func statements(_ tags: [String]) -> [Statement<String>] {
        var statements: [Statement<String>] = []
        for tag in tags {
            var known: Set<String> = []
            for (dictionary, stream) in dictionaries {
                guard let value = Self.value(of: tag, in: dictionary), known.insert(value).inserted else { continue }
                statements.append(Statement(value, tag: tag, stream: stream))
            }
        }
        return statements
    }

    static func value(of tag: String, in dictionary: OpaquePointer?) -> String? {
        guard let text = av_dict_get(dictionary, tag, nil, 0)?.pointee.value else { return nil }
        // A tag may be megabytes long; the beginning is enough to know it by.
        let bytes = UnsafeRawBufferPointer(start: text, count: strnlen(text, 512))
        return String(decoding: bytes, as: UTF8.self).reportText
    }
}
