import CLibAV
import ExaminationReport

/// The metadata tags of a file and of its picture stream, each as text that may be shown.
struct Metadata {
    private let dictionaries: [OpaquePointer]

    /// Borrows the demuxer's dictionaries: use it while the demuxer lives.
    init(_ demuxer: Demuxer, stream: UnsafeMutablePointer<AVStream>?) {
        dictionaries = [demuxer.context.pointee.metadata, stream?.pointee.metadata].compactMap(\.self)
    }

    /// The first of the tags that the file has, or its stream, with the tag's name.
    func first(_ tags: [String]) -> Tagged<String>? {
        for tag in tags {
            for dictionary in dictionaries {
                if let value = Self.value(of: tag, in: dictionary) { return Tagged(value, tag: tag) }
            }
        }
        return nil
    }

    private static func value(of tag: String, in dictionary: OpaquePointer) -> String? {
        guard let text = av_dict_get(dictionary, tag, nil, 0)?.pointee.value else { return nil }
        // A tag may be megabytes long; the beginning is enough to know it by.
        let bytes = UnsafeRawBufferPointer(start: text, count: strnlen(text, 512))
        return String(decoding: bytes, as: UTF8.self).reportText
    }

    /// Where phones and cameras put the time of recording, the most trustworthy first: Apple's has the zone, MP4's
    /// is UTC, `date` is what some cameras write.
    var capturedAt: Tagged<Int>? {
        for tag in ["com.apple.quicktime.creationdate", "creation_time", "date"] {
            guard let text = first([tag]), let milliseconds = CaptureTime.milliseconds(text.value) else { continue }
            return Tagged(milliseconds, tag: tag)
        }
        return nil
    }

    var deviceMake: Tagged<String>? {
        first(["com.apple.quicktime.make", "com.android.manufacturer", "make", "manufacturer"])
    }

    var deviceModel: Tagged<String>? {
        first(["com.apple.quicktime.model", "com.android.model", "model"])
    }
}
