import CLibAV
import ExaminationReport

/// The note that x264 and x265 leave in the first picture (unregistered user data; ITU-T H.264, D.1.7).
struct EncoderNote {
    /// Name and version, such as `x264 - core 164 r3095 baee400`.
    let name: String
    /// The most pictures from one key picture to the next, when the note says it.
    let keyInterval: Int?

    /// Reads the beginning of the first picture of an MP4. `nil` when it has no such note.
    init?(_ stream: UnsafeMutablePointer<AVStream>, of demuxer: Demuxer) {
        var entry = clibav_index_entry()
        guard demuxer.kind.family == .mp4, clibav_read_index(stream, 0, &entry) != 0, entry.position >= 0,
            entry.size > 0
        else { return nil }
        self.init(demuxer.source.bytes(at: entry.position, count: min(Int(entry.size), 2048)))
    }

    init?(_ bytes: [UInt8]) {
        for mark in ["x264 - core ", "x265 (build "] {
            guard let start = bytes.firstRange(of: Array(mark.utf8))?.lowerBound else { continue }
            let text = String(decoding: bytes[start...].prefix { (0x20...0x7E).contains($0) }, as: UTF8.self)
            // Behind a second dash come copyright and settings.
            guard let name = text.split(separator: " - ").prefix(2).joined(separator: " - ").reportText else {
                continue
            }
            self.name = String(name.prefix(64))
            let setting = text.split(separator: " ").first { $0.hasPrefix("keyint=") }
            keyInterval = setting.flatMap { Int($0.dropFirst(7)) }.flatMap { (1...100_000).contains($0) ? $0 : nil }
            return
        }
        return nil
    }
}
