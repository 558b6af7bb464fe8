extension SampleFormat {
    /// Reads an `hvcC` record (ISO/IEC 14496-15, 8.3.3.1): layout and depth from the record itself, the rest from the
    /// first sequence parameter set, as far as that can be read.
    init?(hevcConfiguration record: [UInt8]) {
        guard record.count >= 23, record[0] == 1 else { return nil }
        chroma = Int(record[16] & 3)
        depth = 8 + Int(record[17] & 7)
        var position = 23
        for _ in 0..<record[22] {
            guard position + 3 <= record.count else { return }
            let type = record[position] & 63
            let count = record.bigEndian(at: position + 1, count: 2)
            position += 3
            for _ in 0..<count {
                let start = position + 2
                let end = start + Int(record.bigEndian(at: position, count: 2))
                guard position + 2 <= record.count, end <= record.count else { return }
                if type == 33, end - start > 2, let read = Self.init(hevcParameters: record[start + 2..<end]) {
                    self = read
                    return
                }
                position = end
            }
        }
    }

    /// Reads a sequence parameter set behind its header of two bytes (ITU-T H.265, 7.3.2.2.1).
    init?(hevcParameters unit: ArraySlice<UInt8>) {
        var reader = BitReader(unit: unit)
        reader.skip(4)
        let layers = reader.bits(3)
        reader.skip(1)
        Self.skipProfile(&reader, layers: layers)
        reader.code()
        chroma = reader.code()
        if chroma == 3 { reader.skip(1) }
        reader.skipCodes(2)
        if reader.flag() { reader.skipCodes(4) }
        depth = 8 + reader.code()
        reader.code()
        let orderBits = 4 + reader.code()
        for _ in (reader.flag() ? 0 : layers)...layers { reader.skipCodes(3) }
        reader.skipCodes(6)
        if reader.flag(), reader.flag() { Self.skipScalingLists(&reader) }
        reader.skip(2)
        if reader.flag() {
            reader.skip(8)
            reader.skipCodes(2)
            reader.skip(1)
        }
        Self.skipReferenceSets(&reader)
        if reader.flag() { reader.skip(min(32, reader.code()) * (orderBits + 1)) }
        reader.skip(2)
        if reader.flag() { readUsability(&reader) }
        guard !reader.isExhausted, isPossible else { return nil }
    }

    /// `profile_tier_level` (7.3.3).
    private static func skipProfile(_ reader: inout BitReader, layers: Int) {
        reader.skip(96)
        guard layers > 0 else { return }
        let present = (0..<layers).map { _ in (profile: reader.flag(), level: reader.flag()) }
        reader.skip((8 - layers) * 2)
        for layer in present { reader.skip((layer.profile ? 88 : 0) + (layer.level ? 8 : 0)) }
    }

    /// `scaling_list_data` (7.3.4).
    private static func skipScalingLists(_ reader: inout BitReader) {
        for size in 0..<4 {
            for _ in stride(from: 0, to: 6, by: size == 3 ? 3 : 1) {
                if reader.flag() {
                    reader.skipCodes((size > 1 ? 1 : 0) + min(64, 1 << (4 + 2 * size)))
                } else {
                    reader.code()
                }
            }
        }
    }

    /// All `st_ref_pic_set` (7.3.7), whose lengths depend on each other.
    private static func skipReferenceSets(_ reader: inout BitReader) {
        var pictures = 0
        for number in 0..<min(64, reader.code()) where !reader.isExhausted {
            if number > 0, reader.flag() {
                reader.skip(1)
                reader.code()
                var kept = 0
                for _ in 0...pictures where reader.flag() || reader.flag() { kept += 1 }
                pictures = min(16, kept)
            } else {
                let (before, after) = (min(16, reader.code()), min(16, reader.code()))
                for _ in 0..<before + after {
                    reader.code()
                    reader.skip(1)
                }
                pictures = min(16, before + after)
            }
        }
    }
}
