import ExaminationReport

/// The kinds of still picture, by their first bytes.
enum PhotoFormat: Hashable {
    case jpeg
    case png
    case heic
    /// GIF, BMP, WebP, TIFF, AVIF: recognised so that the sender is told what to do, and opened by nothing.
    case other

    init?(_ head: [UInt8]) {
        if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if head.has("ftyp", at: 4), let format = Self.brands[head.text(at: 8)] {
            self = format
        } else if Self.others.contains(where: head.starts(with:)) || head.has("RIFF", at: 0) && head.has("WEBP", at: 8)
        {
            self = .other
        } else {
            return nil
        }
    }

    /// Major brands (ISO/IEC 23008-12, 10 and annex B; AVIF 1.1).
    private static let brands: [String: PhotoFormat] = [
        "heic": .heic, "heix": .heic, "heim": .heic, "heis": .heic, "mif1": .heic, "avif": .other, "avis": .other,
        "msf1": .other, "hevc": .other, "hevx": .other,
    ]
    private static let others: [[UInt8]] = [
        Array("GIF8".utf8), Array("BM".utf8), [0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A],
    ]

    /// The group without which it is refused; `nil` for what is always refused.
    var group: AcceptedFormat? {
        switch self {
        case .jpeg: .jpeg
        case .png: .png
        case .heic: .heic
        case .other: nil
        }
    }
}
