import ExaminationReport

/// One directory of a TIFF structure (TIFF 6.0, section 2), as Exif uses them: numbered values.
///
/// Offsets point anywhere in what a stranger wrote, so each is held against the bytes that are there, and the number of
/// entries and values is bounded. No directory is followed from here: nothing can go in a circle.
struct TIFFDirectory {
    private struct Entry {
        let type: Int
        let count: Int
        /// Where its values are.
        let position: Int
    }

    private let bytes: [UInt8]
    private let isBigEndian: Bool
    private var entries: [Int: Entry] = [:]
    private static let entryLimit = 512

    /// The first directory of a structure that begins with its byte order; `nil` when it is none.
    init?(_ bytes: [UInt8]) {
        guard bytes.has("II*\0", at: 0) || bytes.has("MM\0*", at: 0) else { return nil }
        self.init(bytes, isBigEndian: bytes[0] == UInt8(ascii: "M"), at: nil)
    }

    /// Another directory of the same structure, which an entry of this one points to.
    func directory(at tag: Int) -> TIFFDirectory? {
        number(tag).flatMap { TIFFDirectory(bytes, isBigEndian: isBigEndian, at: $0) }
    }

    private init?(_ bytes: [UInt8], isBigEndian: Bool, at position: Int?) {
        self.bytes = bytes
        self.isBigEndian = isBigEndian
        let start = position ?? read(4, width: 4)
        guard let start, let count = read(start, width: 2) else { return nil }
        for number in 0..<min(count, Self.entryLimit) {
            let place = start + 2 + number * 12
            guard let tag = read(place, width: 2), let type = read(place + 2, width: 2),
                let count = read(place + 4, width: 4), let width = Self.widths[type], count <= 0xFFFF
            else { continue }
            let isInline = count * width <= 4
            guard let position = isInline ? place + 8 : read(place + 8, width: 4),
                position + count * width <= bytes.count, entries[tag] == nil
            else { continue }
            entries[tag] = Entry(type: type, count: count, position: position)
        }
    }

    /// Bytes of one value: byte, text, short, long, rational, undefined, signed long, signed rational.
    private static let widths = [1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8]

    private func read(_ position: Int, width: Int) -> Int? {
        guard position >= 0, position + width <= bytes.count else { return nil }
        let part = bytes[position..<position + width]
        return isBigEndian ? part.reduce(0) { $0 << 8 | Int($1) } : part.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// A byte, short or long.
    func number(_ tag: Int) -> Int? {
        guard let entry = entries[tag], entry.count >= 1, [1, 3, 4].contains(entry.type) else { return nil }
        return read(entry.position, width: Self.widths[entry.type] ?? 1)
    }

    /// ASCII up to its end, made harmless.
    func text(_ tag: Int) -> String? {
        guard let entry = entries[tag], entry.type == 2 else { return nil }
        let part = bytes[entry.position..<entry.position + min(entry.count, 512)].prefix { $0 != 0 }
        return String(decoding: part, as: UTF8.self).reportText
    }

    /// Fractions without a sign, exactly as many as wanted.
    func fractions(_ tag: Int, count: Int) -> [Double]? {
        guard let entry = entries[tag], entry.type == 5, entry.count == count else { return nil }
        let values = (0..<count).compactMap { number -> Double? in
            guard let over = read(entry.position + 8 * number, width: 4),
                let under = read(entry.position + 8 * number + 4, width: 4), under > 0
            else { return nil }
            return Double(over) / Double(under)
        }
        return values.count == count ? values : nil
    }
}
